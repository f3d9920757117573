package org.trihelix.installer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.knowledge.Section;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.installer.internal.Additions.Content;
import org.trihelix.installer.internal.knowledge.KnowledgeReading;
import org.trihelix.installer.internal.knowledge.KnowledgeReading.Piece;
import org.trihelix.installer.internal.payload.JarFacts;
import org.trihelix.installer.internal.payload.JarFacts.ServiceFacts;

class AdditionsTest {

    private static final String VIEW = "org.trihelix.ui.ViewContribution";

    @Test
    void whatTheVersionBeforeHadAndThisOneHasNotIsTold() {
        var before = content(
                3,
                Map.of(JarFacts.MODULE, "sample", "Karaf-Commands", "*"),
                Map.of("read", "See", "write", "Write"),
                piece("wood", "Дерево"),
                piece("ore", "Руда"));
        var now = content(2, Map.of(JarFacts.MODULE, "sample"), Map.of("read", "See all"), piece("wood", "Древесина"));

        assertThat(Additions.gone(before, now, "ru"))
                .containsExactly(
                        Message.of("plugins.adds.views", 1L),
                        Message.of("taxonomy", new Label("Руда", "ore"), 17),
                        Message.of("plugins.adds.commands", 1L),
                        Message.of("plugins.adds.permissions", List.of("Write")));
        assertThat(Additions.gone(now, now, "ru")).isEmpty();
        assertThat(Additions.gone(now, before, "ru")).isEmpty();
    }

    private static Content content(
            int views, Map<String, String> headers, Map<String, String> permissions, Piece<?>... pieces) {
        var texts = new TreeMap<String, String>();
        permissions.forEach((name, text) -> texts.put("sample.permission." + name, text));
        var services = Stream.generate(() -> new ServiceFacts(List.of(VIEW), Map.of()))
                .limit(views)
                .toList();
        var jar = new JarFacts("a.jar", headers, services, Map.of("ru", texts), List.of("SAMPLE_A"), Map.of());
        return new Content(List.of(jar), new KnowledgeReading(List.of(pieces), List.of(), List.of()));
    }

    private static Piece<String> piece(String code, String title) {
        return new Piece<>(
                new Kind(),
                "taxonomies/" + code + ".yaml",
                code,
                title,
                Message.of("taxonomy", new Label(title, code), 17));
    }

    private static final class Kind implements KnowledgeKind<String> {
        @Override
        public String folder() {
            return "taxonomies";
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
    }
}
