package org.trihelix.clusters.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trihelix.api.text.Label;

class ProfileTest {

    @Test
    void findsCompetencesWhateverTheirEndings() {
        var profile = new Profile("x", List.of("Литьё", "Переработка древесины"), List.of(), 0);

        assertThat(profile.matching("Завод по переработке древесных отходов")).contains("Переработка древесины");
        assertThat(profile.matching("Мост через реку")).isEmpty();
        assertThat(profile.matching("")).isEmpty();
    }

    @Test
    void readsComplementsInBothDirections() {
        var chain = new Chain(
                "c",
                Label.of("c"),
                List.of(
                        new ChainLink("a", Label.of("a"), List.of()),
                        new ChainLink("b", Label.of("b"), List.of("a")),
                        new ChainLink("c", Label.of("c"), List.of("b"))));

        assertThat(chain.complements("a", "b")).isTrue();
        assertThat(chain.complements("b", "a")).isTrue();
        assertThat(chain.complements("a", "c")).isFalse();
        assertThat(chain.missing(List.of("b"))).extracting(ChainLink::code).containsExactly("a", "c");
    }

    @Test
    void alarmsAfterTheLastDayAndHoldsAfterTheGrace() {
        LocalDate end = LocalDate.of(2026, 3, 31);

        assertThat(Stage.clock(end, end)).isEqualTo(Stage.Clock.RUNNING);
        assertThat(Stage.clock(end, end.plusDays(1))).isEqualTo(Stage.Clock.OVERDUE);
        assertThat(Stage.clock(end, end.plusDays(30))).isEqualTo(Stage.Clock.OVERDUE);
        assertThat(Stage.clock(end, end.plusDays(31))).isEqualTo(Stage.Clock.HOLD);
        assertThat(Stage.PROJECTS.next()).isEqualTo(Stage.ANALYSIS);
    }
}
