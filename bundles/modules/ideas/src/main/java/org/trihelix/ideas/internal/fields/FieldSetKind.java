package org.trihelix.ideas.internal.fields;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.KnowledgeForm.Key;
import org.trihelix.api.knowledge.KnowledgeForm.Type;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.knowledge.Section;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.IdeaField;

/** Sets of fields in files: {@code fields/NAME.yaml}, where the name is the set's code. */
@Component(service = KnowledgeKind.class)
public final class FieldSetKind implements KnowledgeKind<FieldSet> {

    private static final String TYPE = "type";

    @Override
    public String folder() {
        return "fields";
    }

    @Override
    public Class<FieldSet> type() {
        return FieldSet.class;
    }

    @Override
    public FieldSet read(String code, Section file) {
        Label name = file.label("name");
        List<Section> parts = file.list("fields");
        if (parts.isEmpty()) {
            file.wrong("fields", Message.of("ideas.fields.file.none", new Key("fields")));
        }
        var codes = new HashSet<String>();
        List<IdeaField> fields = parts.stream()
                .map(part -> FieldReading.field(part, codes))
                .filter(Objects::nonNull)
                .toList();
        return FieldSet.of(code, name, fields);
    }

    @Override
    public Message describe(FieldSet set) {
        List<Label> names = set.fields().stream().map(IdeaField::name).toList();
        return Message.of("ideas.fields.file.describe", set.name(), names);
    }

    @Override
    public KnowledgeForm form() {
        return KnowledgeForm.of(
                FieldSetKind.class,
                folder(),
                "ideas.file",
                Entry.of("name", Type.WORDS).need(),
                Entry.list(
                        "fields",
                        Entry.of("name", Type.WORDS).need(),
                        Entry.choice(TYPE, Type.CHOICE, FieldReading.types()).need(),
                        Entry.list(
                                        "options",
                                        Entry.of("name", Type.WORDS).need(),
                                        Entry.of("parent", Type.REFERENCE).seldom(),
                                        Entry.of("code", Type.CODE).need())
                                .when(TYPE, FieldReading.word(IdeaField.Type.CHOICE)),
                        Entry.of("taxonomy", Type.TEXT).seldom().when(TYPE, FieldReading.word(IdeaField.Type.CHOICE)),
                        Entry.of("required", Type.FLAG),
                        Entry.of("help", Type.WORDS).seldom(),
                        Entry.of("unit", Type.WORDS).when(TYPE, FieldReading.word(IdeaField.Type.NUMBER)),
                        Entry.of("least", Type.NUMBER).seldom().when(TYPE, FieldReading.bounded()),
                        Entry.of("most", Type.NUMBER).seldom().when(TYPE, FieldReading.bounded()),
                        Entry.of("code", Type.CODE).need()));
    }
}
