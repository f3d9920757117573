package org.trihelix.clusters.internal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.MessageSource;
import org.trihelix.clusters.CompositionRule;
import org.trihelix.clusters.Finding;
import org.trihelix.clusters.Makeup;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.internal.ClustersModule;
import org.trihelix.clusters.internal.SpokenTexts;
import org.trihelix.installer.internal.knowledge.KnowledgeReading;
import org.trihelix.installer.internal.knowledge.Trouble;
import org.trihelix.testing.Forms;

class RuleKindTest {

    private static final Makeup NOBODY =
            new Makeup("cluster", List.of(), new Chain("away", Label.of("away"), List.of()), null);

    private final Reading<CompositionRule> reading = new Reading<>(new RuleKind(new SpokenTexts()));

    private List<String> sentences(String conditions) {
        CompositionRule rule =
                reading.good("rule", "name: {ru: Правило, en: Rule}\nconditions:\n" + conditions.indent(2));
        return rule.check(NOBODY).stream()
                .map(Finding::condition)
                .map(Label::ru)
                .toList();
    }

    private List<String> mistakes(String condition) {
        return reading.mistakes("rule", "name: {ru: Правило, en: Rule}\nconditions:\n  - {" + condition + "}\n");
    }

    @Test
    void readsARuleAndDescribesIt() {
        CompositionRule rule = reading.good("europe", """
                name: {ru: Европейская сеть, en: European network}
                source: {ru: Положение о сетях, en: Statute of networks}
                conditions:
                  - {count: members, at-least: 15}
                  - {count: kinds, at-least: 2}
                """);
        assertThat(rule.code()).isEqualTo("europe");
        assertThat(rule.source()).isEqualTo(new Label("Положение о сетях", "Statute of networks"));
        assertThat(reading.described(rule, "ru")).isEqualTo("правило состава «Европейская сеть», 2 условия");
        assertThat(reading.described(rule, "en")).isEqualTo("composition rule “European network”, 2 conditions");
    }

    @Test
    void makesSentencesOfWhatIsCounted() {
        assertThat(sentences("""
                        - {count: members, at-least: 15}
                        - {count: members, at-least: 1, committed: false}
                        - {count: members, at-least: 3, share-at-least: .5, sectors: [business, science]}
                        - {count: members, share-at-least: .5, sectors: [business], committed: false}
                        - {count: members, share-at-least: .8}
                        - {count: kinds, at-least: 2}
                        - {count: kinds, at-least: 5, committed: false}
                        - {count: helices, at-least: 3}
                        - {count: helices, at-least: 1, committed: false}
                        - {count: links, at-least: 4}
                        - {count: links, share-at-least: .7, committed: false}
                        - {count: management, at-least: .5}
                        - {count: management, at-least: 2, name: {ru: Двое, en: Two}}
                        """))
                .containsExactly(
                        "Участие подтвердили не меньше 15 организаций",
                        "В составе не меньше 1 организации",
                        "Из секторов «hub.sector.SCIENCE и hub.sector.BUSINESS» участие подтвердили"
                                + " не меньше 3 организаций и не меньше 50\u00a0% состава",
                        "Из сектора «hub.sector.BUSINESS» — не меньше 50\u00a0% состава",
                        "Участие подтвердили не меньше 80\u00a0% состава",
                        "Среди подтвердивших участие — организации не менее чем из 2 секторов",
                        "В составе — организации не менее чем из 5 секторов",
                        "Среди подтвердивших участие — организации не менее чем из 3 спиралей",
                        "В составе — организации не менее чем из 1 спирали",
                        "Подтвердившие участие занимают не меньше 4 мест цепочки",
                        "Организации состава занимают не меньше 70\u00a0% мест цепочки",
                        "На управление выделено не меньше 0,5 ставки",
                        "Двое");
    }

    @Test
    void tellsWhatIsWrongWithConditions() {
        assertThat(mistakes("count: members")).containsExactly("3 bound");
        assertThat(mistakes("count: firms, at-least: 2")).containsExactly("3 one");
        assertThat(mistakes("at-least: 2")).containsExactly("3 missing");
        assertThat(mistakes("count: members, at-least: 2.5")).containsExactly("3 step");
        assertThat(mistakes("count: management, at-least: .25")).containsExactly("3 step");
        assertThat(mistakes("count: kinds, at-least: 7")).containsExactly("3 number");
        assertThat(mistakes("count: members, at-least: 2, sectors: [firm]")).containsExactly("3 sector");
        assertThat(mistakes("count: kinds, at-least: 2, sectors: [business]")).containsExactly("3 sectors");
        assertThat(mistakes("count: kinds, share-at-least: .5")).containsExactly("3 share");
        assertThat(mistakes("count: members, share-at-least: .5, committed: false"))
                .containsExactly("3 share");
        assertThat(mistakes("count: members, share-at-least: 50, sectors: [business]"))
                .containsExactly("3 number");
        assertThat(mistakes("count: management, at-least: 1, committed: false")).containsExactly("3 committed");
        assertThat(reading.mistakes("rule", "name: {ru: Правило, en: Rule}\nconditions: []\n"))
                .containsExactly("2 conditions");
    }

    @Test
    void itsFormFitsWhatItReads() {
        KnowledgeKind<?> kind = new RuleKind(new SpokenTexts());
        Forms.hold(
                kind,
                files -> KnowledgeReading.of(files, List.of(kind)).troubles().stream()
                        .map(Trouble::why)
                        .toList(),
                locale -> MessageSource.read(ClustersModule.class, locale));
    }
}
