package org.trihelix.ideas.internal.fields;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.KnowledgeForm.Type;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.knowledge.Section;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.ideas.IdeaField.Option;
import org.trihelix.ideas.Taxonomy;

/** Taxonomies in files: {@code taxonomies/NAME.yaml}, where the name is the taxonomy's code. */
@Component(service = KnowledgeKind.class)
public final class TaxonomyKind implements KnowledgeKind<Taxonomy> {

    private static final String TERMS = "terms";
    private static final String PART_OF = "part-of";

    @Override
    public String folder() {
        return "taxonomies";
    }

    @Override
    public Class<Taxonomy> type() {
        return Taxonomy.class;
    }

    @Override
    public Taxonomy read(String code, Section file) {
        Label name = file.label("name");
        List<Option> terms = FieldReading.options(file.list(TERMS), PART_OF);
        if (terms.isEmpty()) {
            file.wrong(TERMS, Message.of("ideas.taxonomies.file.none"));
        }
        if (terms.size() > Taxonomy.MOST_TERMS) {
            file.wrong(TERMS, Message.of("ideas.taxonomies.file.many", Taxonomy.MOST_TERMS, terms.size()));
            terms = List.of();
        }
        return Taxonomy.of(code, name, terms);
    }

    @Override
    public Message describe(Taxonomy taxonomy) {
        return Message.of(
                "ideas.taxonomies.file.describe",
                taxonomy.name(),
                taxonomy.terms().size());
    }

    @Override
    public KnowledgeForm form() {
        return KnowledgeForm.of(
                TaxonomyKind.class,
                folder(),
                "ideas.taxonomyFile",
                Entry.of("name", Type.WORDS).need(),
                Entry.list(
                        TERMS,
                        Entry.of("name", Type.WORDS).need(),
                        Entry.of(PART_OF, Type.REFERENCE).seldom(),
                        Entry.of("code", Type.CODE).need()));
    }
}
