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
        // back to its author alone, as long as nobody has taken it in
        "SUBMITTED, DRAFT, withdraw, AUTHOR, false",
        // along the arrow by the stage's owner
        "SUBMITTED, SCREENING, screen, SCREENER, false",
        "SCREENING, EVALUATION, evaluate, SCREENER, false",
        "EVALUATION, PROMOTION, promote, STEERER, true",
        "PROMOTION, MOBILIZATION, support, DECIDER, true",
        "MOBILIZATION, CLUSTER, cluster, STEERER, false",
        "CLUSTER, IMPLEMENTATION, implement, STEERER, false",
        // from SCREENING, EVALUATION and PROMOTION to REVISION and back
        "SCREENING, REVISION, return, SCREENER, true",
        "EVALUATION, REVISION, return, STEERER, true",
        "PROMOTION, REVISION, return, DECIDER, true",
        "REVISION, SUBMITTED, resubmit, AUTHOR, false",
        // to REJECTED from any stage before CLUSTER
        "SUBMITTED, REJECTED, reject, SCREENER, true",
        "SCREENING, REJECTED, reject, SCREENER, true",
        "EVALUATION, REJECTED, reject, STEERER, true",
        "PROMOTION, REJECTED, reject, DECIDER, true",
        "MOBILIZATION, REJECTED, reject, STEERER, true",
        "REVISION, REJECTED, reject, STAGE_OWNER, true",
        // one appeal to the upper level, which returns it or ends it
        "REJECTED, APPEAL, appeal, AUTHOR, true",
        "APPEAL, SUBMITTED, grant, UPPER_LEVEL, true",
        "APPEAL, REJECTED, uphold, UPPER_LEVEL, true",
        // a manager may move back with a reason
        "EVALUATION, SCREENING, back, STEERER, true",
        "PROMOTION, EVALUATION, back, STEERER, true",
        "MOBILIZATION, PROMOTION, back, STEERER, true",
        "CLUSTER, MOBILIZATION, back, STEERER, true",
        "IMPLEMENTATION, CLUSTER, back, STEERER, true",
        // out of the funnel and in again
        "REVISION, ARCHIVED, archive, STEERER, true",
        "CLUSTER, ARCHIVED, archive, STEERER, true",
        "IMPLEMENTATION, ARCHIVED, archive, STEERER, true",
        "ARCHIVED, SUBMITTED, reopen, STEERER, true"
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
                .hasSize(30);
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
    void leavesOnlyTheAppealToRejection() {
        assertThat(Funnel.from(State.REJECTED)).containsExactly(Funnel.OBJECT);
    }

    @Test
    void takesVotesUntilRejectionOrCluster() {
        assertThat(State.values())
                .filteredOn(State::isOpen)
                .containsExactly(
                        State.SUBMITTED,
                        State.SCREENING,
                        State.EVALUATION,
                        State.PROMOTION,
                        State.MOBILIZATION,
                        State.REVISION);
    }
}
