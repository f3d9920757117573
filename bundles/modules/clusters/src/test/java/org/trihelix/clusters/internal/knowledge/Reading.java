package org.trihelix.clusters.internal.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.clusters.internal.SpokenTexts;
import org.trihelix.installer.internal.knowledge.KnowledgeReading;

/** Reads files as the installer does. */
record Reading<T>(KnowledgeKind<T> kind) {

    private static final SpokenTexts TEXTS = new SpokenTexts();

    private KnowledgeReading read(String code, String yaml, Map<String, byte[]> beside) {
        var files = new java.util.HashMap<>(beside);
        files.put(kind.folder() + '/' + code + ".yaml", yaml.getBytes(UTF_8));
        return KnowledgeReading.of(files, List.of(kind));
    }

    T good(String code, String yaml) {
        return good(code, yaml, Map.of());
    }

    T good(String code, String yaml, Map<String, byte[]> beside) {
        KnowledgeReading reading = read(code, yaml, beside);
        assertThat(reading.troubles()).isEmpty();
        assertThat(reading.pieces()).hasSize(1);
        return kind.type().cast(reading.pieces().getFirst().value());
    }

    /** Mistakes as {@code LINE KEY}, keys of the module without their beginning. */
    List<String> mistakes(String code, String yaml) {
        KnowledgeReading reading = read(code, yaml, Map.of());
        assertThat(reading.pieces()).isEmpty();
        return reading.troubles().stream()
                .map(one -> one.line() + " " + one.why().key().replaceFirst("^(clusters|plugins)\\.knowledge\\.", ""))
                .toList();
    }

    String described(T knowledge, String language) {
        return TEXTS.text(Locale.of(language), kind.describe(knowledge));
    }
}
