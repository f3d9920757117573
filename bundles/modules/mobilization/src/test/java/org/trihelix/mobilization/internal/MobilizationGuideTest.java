package org.trihelix.mobilization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.Trigger;
import org.trihelix.mobilization.internal.ui.MobilizationGuide;
import org.trihelix.ui.GuideStep;

class MobilizationGuideTest {

    private final Bench bench = new Bench();
    private final MobilizationGuide guide = new MobilizationGuide(bench.promotions, bench.mobilizations, bench.ideas);

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> waits(Caller caller, SubjectRef idea) {
        return guide.steps(caller, idea).stream()
                .filter(GuideStep::waits)
                .map(GuideStep::name)
                .toList();
    }

    private List<String> done(SubjectRef idea) {
        return guide.steps(bench.manager, idea).stream()
                .filter(GuideStep::done)
                .map(GuideStep::name)
                .toList();
    }

    @Test
    void withoutAnythingToFollowNothingWaits() {
        assertThat(guide.steps(bench.manager, null)).hasSize(5).noneMatch(GuideStep::waits);
    }

    @Test
    void thePackageWaitsForItsAddresseeAlone() {
        Promotion sent = bench.sent('1', bench.minister);
        assertThat(done(sent.subject())).containsExactly("promote");
        assertThat(waits(bench.minister, sent.subject())).containsExactly("answer");
        assertThat(waits(bench.author, sent.subject()))
                .as("needs come when the answer is there")
                .isEmpty();
        bench.promotions.answer(bench.minister, sent.id(), Answer.SUPPORTED, "Поддерживаем, край готов участвовать.");
        assertThat(done(sent.subject())).containsExactly("promote", "answer");
        assertThat(waits(bench.author, sent.subject())).containsExactly("ask");
    }

    @Test
    void pledgesWaitUntilAllIsCovered() {
        Mobilization opened = bench.opened('1', Bench.money(1000));
        assertThat(waits(bench.giver, opened.subject())).containsExactly("pledge");
        assertThat(waits(bench.author, opened.subject())).isEmpty();
        bench.offered(bench.giver, opened, 0, 400, Trigger.AT_ONCE);
        assertThat(waits(bench.giver, opened.subject())).as("not enough yet").containsExactly("pledge");
        bench.accepted(bench.giver, opened, 0, 600, Trigger.AT_ONCE);
        assertThat(done(opened.subject()))
                .as("what was passed over is not waited for")
                .containsExactly("promote", "answer", "ask", "pledge");
        assertThat(waits(bench.author, opened.subject())).containsExactly("accept");
        assertThat(waits(bench.giver, opened.subject())).isEmpty();
        bench.mobilizations.move(
                bench.author, bench.now(opened).pledges().getFirst().id(), PledgeMove.ACCEPT, null, "");
        assertThat(done(opened.subject())).containsExactly("promote", "answer", "ask", "pledge", "accept");
    }
}
