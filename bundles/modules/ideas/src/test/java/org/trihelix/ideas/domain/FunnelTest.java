package org.trihelix.ideas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMITTED, submit, AUTHOR, false",
        "SUBMITTED, SCREENING, screen, SCREENER, false",
        "SCREENING, REVISION, return, SCREENER, true",
        "REVISION, SUBMITTED, resubmit, AUTHOR, false",
        "SUBMITTED, REJECTED, reject, SCREENER, true",
        "SCREENING, REJECTED, reject, SCREENER, true",
        "REVISION, REJECTED, reject, SCREENER, true"
    })
    void allowsWhatIsInTheTable(State from, State to, String name, Transition.Mover mover, boolean reason) {
        Transition move = Funnel.find(from, to, null);

        assertThat(move)
                .isNotNull()
                .extracting(Transition::name, Transition::mover, Transition::reason)
                .containsExactly(name, mover, reason);
    }

    @Test
    void allowsNothingElse() {
        var moves = new ArrayList<Transition>();
        for (State from : State.values()) {
            for (State to : State.values()) {
                Transition move = Funnel.find(from, to, null);
                if (move != null) {
                    moves.add(move);
                }
            }
        }

        assertThat(moves)
                .containsExactlyInAnyOrderElementsOf(Funnel.TRANSITIONS)
                .hasSize(7);
    }

    @Test
    void namesEveryMoveOncePerStage() {
        var seen = new HashSet<String>();

        assertThat(Funnel.TRANSITIONS).allMatch(move -> seen.add(move.from() + move.name()));
    }

    @Test
    void leadsARevisedIdeaBackToTheStageThatSentIt() {
        assertThat(Funnel.arrival(Funnel.RESUBMIT, State.SCREENING)).isEqualTo(State.SCREENING);
        assertThat(Funnel.find(State.REVISION, State.SCREENING, State.SCREENING))
                .isEqualTo(Funnel.RESUBMIT);
        assertThat(Funnel.find(State.REVISION, State.SCREENING, null)).isNull();
    }

    @Test
    void endsWithRejection() {
        assertThat(Funnel.from(State.REJECTED)).isEmpty();
    }
}
