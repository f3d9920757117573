package org.trihelix.installer.internal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.KnowledgeForm.Key;
import org.trihelix.api.knowledge.KnowledgeForm.Type;
import org.trihelix.api.text.Message;

class FormLabelsTest {

    private static final KnowledgeForm FORM = new KnowledgeForm(
            "form",
            List.of(
                    Entry.of("name", Type.WORDS),
                    Entry.list("parts", Entry.of("name", Type.WORDS)),
                    Entry.list("links", Entry.of("from", Type.TEXT))),
            Map.of());

    private static Object said(List<String> place, Object argument) {
        return FormLabels.of(FORM, place, Message.of("wrong", argument))
                .arguments()
                .getFirst();
    }

    @Test
    void theNearestKeyIsMeant() {
        assertThat(said(List.of(), new Key("name"))).isEqualTo(Message.of("form.name"));
        assertThat(said(List.of("parts"), new Key("name"))).isEqualTo(Message.of("form.parts.name"));
        assertThat(said(List.of("links"), new Key("name"))).isEqualTo(Message.of("form.name"));
    }

    @Test
    void whatIsNoKeyStays() {
        assertThat(said(List.of(), "name")).isEqualTo("name");
        assertThat(said(List.of(), new Key("from"))).isEqualTo(new Key("from"));
    }
}
