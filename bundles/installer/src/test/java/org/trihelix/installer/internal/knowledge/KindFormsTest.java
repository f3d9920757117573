package org.trihelix.installer.internal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.knowledge.Section;
import org.trihelix.api.text.Message;

class KindFormsTest {

    private final KindForms forms = new KindForms();

    private static KnowledgeKind<String> kind(Supplier<KnowledgeForm> form) {
        return new KnowledgeKind<>() {
            @Override
            public String folder() {
                return "folder";
            }

            @Override
            public Class<String> type() {
                return String.class;
            }

            @Override
            public String read(String code, Section file) {
                return code;
            }

            @Override
            public Message describe(String knowledge) {
                return Message.of(knowledge);
            }

            @Override
            public KnowledgeForm form() {
                return form.get();
            }
        };
    }

    @Test
    void aFormIsMadeOnceAndGoesWithItsKind() {
        var made = new AtomicInteger();
        KnowledgeKind<String> kind = kind(() -> {
            made.incrementAndGet();
            return new KnowledgeForm("texts", List.of(), Map.of());
        });
        forms.add(kind);
        assertThat(forms.of(kind)).isPresent().isEqualTo(forms.of(kind));
        assertThat(made).hasValue(1);
        forms.remove(kind);
        assertThat(forms.of(kind)).isEmpty();
    }

    @Test
    void aFaultyKindHasNone() {
        KnowledgeKind<String> kind = kind(() -> {
            throw new NoClassDefFoundError("gone");
        });
        forms.add(kind);
        assertThat(forms.of(kind)).isEmpty();
    }
}
