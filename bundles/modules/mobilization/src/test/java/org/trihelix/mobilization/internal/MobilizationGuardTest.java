package org.trihelix.mobilization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Message;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.domain.Trigger;

class MobilizationGuardTest {

    private final Bench bench = new Bench();
    private final MobilizationGuard guard = new MobilizationGuard(bench.ledger);

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> onward(SubjectRef idea) {
        return guard.objections(idea, "MOBILIZATION", "CLUSTER").stream()
                .map(Message::key)
                .toList();
    }

    @Test
    void wantsNeedsToBeStatedAndCovered() {
        SubjectRef idea = bench.idea('1', "RU-KYA", "MOBILIZATION");
        assertThat(onward(idea)).containsExactly("mobilization.guard.none");
        assertThat(guard.objections(idea, "MOBILIZATION", "PROMOTION")).isEmpty();
        Mobilization opened = bench.mobilizations.open(bench.author, idea, List.of(Bench.money(100)));
        assertThat(onward(idea)).containsExactly("mobilization.guard.uncovered");

        bench.accepted(bench.giver, opened, 0, 100, Trigger.AT_ONCE);
        assertThat(onward(idea)).isEmpty();
        bench.mobilizations.close(bench.manager, opened.id(), "Всё собрано");
        assertThat(onward(idea)).isEmpty();
    }

    @Test
    void isNotDeceivedByAGatheringThatWasClosedOrEmptied() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        bench.mobilizations.close(bench.manager, opened.id(), "Не получилось");
        assertThat(onward(opened.subject())).containsExactly("mobilization.guard.closed");

        bench.clock.forwardDays(1);
        Mobilization again = bench.mobilizations.open(bench.author, opened.subject(), List.of(Bench.hours(5)));
        assertThat(onward(opened.subject())).containsExactly("mobilization.guard.uncovered");
        bench.mobilizations.drop(
                bench.author, again.id(), again.needs().getFirst().id(), "Сами");
        assertThat(onward(opened.subject())).containsExactly("mobilization.guard.none");
    }
}
