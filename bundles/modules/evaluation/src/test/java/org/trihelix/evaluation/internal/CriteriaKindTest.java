package org.trihelix.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.MessageSource;
import org.trihelix.evaluation.CriteriaPreset;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.installer.internal.knowledge.KnowledgeReading;
import org.trihelix.installer.internal.knowledge.Trouble;
import org.trihelix.testing.Forms;

class CriteriaKindTest {

    private static KnowledgeReading read(String code, String yaml) {
        return KnowledgeReading.of(
                Map.of("criteria/" + code + ".yaml", yaml.getBytes(StandardCharsets.UTF_8)),
                List.of(new CriteriaKind()));
    }

    private static final String FOREST = """
            name: {ru: Лесной проект, en: Forest project}
            purpose: {ru: Для идей о лесе., en: For ideas on forests.}
            criteria:
              - code: wood
                name: {ru: Сырьё, en: Wood}
                weight: 3
                worst: 5
                best: 1
                worst-words: {ru: нет, en: none}
                best-words: {ru: рядом, en: near}
              - code: market
                name: {ru: Сбыт, en: Sales}
              - {code: export, part-of: market, name: {ru: Экспорт, en: Export}}
            """;

    @Test
    void readsAModel() {
        var reading = read("forest", FOREST);
        assertThat(reading.troubles()).isEmpty();
        var preset = (CriteriaPreset) reading.pieces().getFirst().value();
        assertThat(preset.code()).isEqualTo("forest");
        assertThat(preset.name()).isEqualTo(new Label("Лесной проект", "Forest project"));
        assertThat(preset.criteria().criteria())
                .extracting(Criterion::code)
                .containsExactly("wood", "market", "export");
        Criterion wood = preset.criteria().criteria().getFirst();
        assertThat(wood.weight()).isEqualTo(3, within(0.0));
        assertThat(wood.scale().best()).isEqualTo(1);
        assertThat(wood.scale().bestWords().en()).isEqualTo("near");
        assertThat(preset.criteria().criteria().getLast().parent()).isEqualTo("market");
    }

    @Test
    void itsModelIsKeptWithWeightsThatSumToOne() {
        var bench = new Bench();
        try {
            bench.put(
                    (CriteriaPreset) read("forest", FOREST).pieces().getFirst().value());
            var set = bench.models
                    .model(bench.member, bench.preset("forest"))
                    .revision()
                    .set();
            assertThat(set.criteria().getFirst().weight()).isEqualTo(.75, within(1e-12));
        } finally {
            bench.close();
        }
    }

    @Test
    void tellsWhatNoModelCanHave() {
        assertThat(keys(read("platform", FOREST))).containsExactly("evaluation.error.preset.builtIn");
        assertThat(keys(read("forest", "name: {ru: Лес, en: Forest}\ncriteria: []\n")))
                .contains("evaluation.error.criteria");
        assertThat(keys(read("forest", FOREST.replace("part-of: market", "part-of: nothing"))))
                .containsExactly("evaluation.error.criterion.code");
        assertThat(keys(read("forest", FOREST.replace("best: 1", "best: 5"))))
                .containsExactly("evaluation.error.criterion.scale");
        assertThat(keys(read("forest", FOREST.replace("ru: Лесной проект", "ru: Ле"))))
                .containsExactly("evaluation.error.name");
        assertThat(keys(read("forest", FOREST.replace("best: 1", "best: 1.5"))))
                .containsExactly("plugins.knowledge.whole");
        assertThat(keys(read("forest", FOREST.replace("en: Export}", "en: Export}, weight: 0"))))
                .containsExactly("evaluation.error.weights");
    }

    private static List<String> keys(KnowledgeReading reading) {
        return reading.troubles().stream().map(one -> one.why().key()).toList();
    }

    @Test
    void itsFormFitsWhatItReads() {
        KnowledgeKind<?> kind = new CriteriaKind();
        Forms.hold(
                kind,
                files -> KnowledgeReading.of(files, List.of(kind)).troubles().stream()
                        .map(Trouble::why)
                        .toList(),
                locale -> MessageSource.read(EvaluationModule.class, locale));
    }
}
