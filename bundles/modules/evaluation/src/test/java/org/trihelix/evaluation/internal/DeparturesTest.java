package org.trihelix.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.domain.Stage;

class DeparturesTest {

    @Test
    void closesWhatHasLeftAndOnlyThat() {
        try (var bench = new Bench()) {
            Evaluation left = bench.opened('1');
            Evaluation stays = bench.opened('2');
            var departures = new Departures(bench.ledger);
            Instant later = bench.clock.instant().plusSeconds(60);
            Instant before = bench.clock.instant().minusSeconds(60);

            var entries = List.of(
                    moved(bench, left.subject(), "EVALUATION", "REVISION", later),
                    moved(bench, stays.subject(), "SCREENING", "EVALUATION", later),
                    moved(bench, stays.subject(), "EVALUATION", "REVISION", before));
            bench.database.work().run(connection -> departures.accept(entries));
            bench.database.work().run(connection -> departures.accept(entries));

            assertThat(bench.evaluations.evaluation(bench.manager, left.id()).stage())
                    .isEqualTo(Stage.CLOSED);
            assertThat(bench.evaluations.evaluation(bench.manager, stays.id()).stage())
                    .isEqualTo(Stage.PREPARING);
            assertThat(bench.journal.actions(left.id())).containsExactly("opened", "left");
        }
    }

    private static Recorded moved(Bench bench, SubjectRef idea, String from, String to, Instant when) {
        var entry = Entry.of(bench.manager, null, "ideas", "moved", idea)
                .with(new Change("state", from, to))
                .because("Так решили");
        return new Recorded(1L, when, "", entry);
    }
}
