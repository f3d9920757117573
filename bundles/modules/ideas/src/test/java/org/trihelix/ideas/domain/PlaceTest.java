package org.trihelix.ideas.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trihelix.ideas.domain.State.APPEAL;
import static org.trihelix.ideas.domain.State.ARCHIVED;
import static org.trihelix.ideas.domain.State.EVALUATION;
import static org.trihelix.ideas.domain.State.REJECTED;
import static org.trihelix.ideas.domain.State.REVISION;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Place EVALUATED = new Place(EVALUATION, null, "", NOW, 0, null, null);

    @Test
    void remembersTheStageWhileBesideTheFunnel() {
        Place revision = move(EVALUATED, REVISION);
        Place rejected = move(revision, REJECTED);
        Place appeal = move(rejected, APPEAL);

        assertThat(revision.left()).isEqualTo(EVALUATION);
        assertThat(rejected.left()).isEqualTo(EVALUATION);
        assertThat(appeal.left()).isEqualTo(EVALUATION);
        assertThat(move(appeal, EVALUATION).left()).isNull();
        assertThat(move(move(revision, ARCHIVED), EVALUATION).state()).isEqualTo(EVALUATION);
    }

    @Test
    void knowsWhoRejectedIt() {
        Place rejected = move(EVALUATED, REJECTED);

        assertThat(rejected.judge()).isEqualTo("somebody");
        assertThat(move(rejected, APPEAL).judge()).isEqualTo("somebody");
        assertThat(move(move(rejected, APPEAL), EVALUATION).judge()).isNull();
    }

    @Test
    void knowsWhoBroughtItThere() {
        assertThat(move(EVALUATED, REVISION).mover()).isEqualTo("somebody");
    }

    @Test
    void aWithdrawnIdeaHasLeftNoStage() {
        Place submitted = new Place(State.SUBMITTED, null, "", NOW, 0, null, null);

        assertThat(move(submitted, State.DRAFT).left()).isNull();
    }

    @Test
    void countsAppeals() {
        Place appeal = move(move(EVALUATED, REJECTED), APPEAL);

        assertThat(appeal.appeals()).isEqualTo(1);
        assertThat(move(appeal, EVALUATION).appeals()).isEqualTo(1);
    }

    @Test
    void isOverdueOnlyAfterItsTime() {
        var limits = new TimeLimits(Map.of(EVALUATION, Duration.ofDays(30)));
        Instant due = NOW.plus(Duration.ofDays(30));

        assertThat(limits.due(EVALUATION, NOW)).isEqualTo(due);
        assertThat(limits.overdue(EVALUATION, NOW, due)).isFalse();
        assertThat(limits.overdue(EVALUATION, NOW, due.plusSeconds(1))).isTrue();
        assertThat(limits.due(REVISION, NOW)).isNull();
        assertThat(limits.overdue(REVISION, NOW, due.plusSeconds(1))).isFalse();
        assertThat(limits.overdueBefore(due)).containsExactly(Map.entry(EVALUATION, NOW));
    }

    private static Place move(Place place, State to) {
        Transition move = Objects.requireNonNull(Funnel.find(place.state(), to, place.left()), to::name);
        return place.after(move, "because", "somebody", NOW);
    }
}
