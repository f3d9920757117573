package org.trihelix.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.internal.ui.EvaluationGuide;
import org.trihelix.ui.GuideStep;

class EvaluationGuideTest {

    private final Bench bench = new Bench();
    private final EvaluationGuide guide = new EvaluationGuide(bench.evaluations, bench.ideas);

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
        assertThat(guide.steps(bench.manager, null)).hasSize(3).noneMatch(GuideStep::waits);
    }

    @Test
    void leadsFromChoosingReviewersToTheDecision() {
        SubjectRef idea = bench.idea('1', "RU-KYA", "SUBMITTED");
        assertThat(waits(bench.manager, idea)).containsExactly("assign");
        assertThat(waits(bench.member, idea)).isEmpty();
        Evaluation opened = bench.evaluations.open(bench.manager, idea, bench.preset("impact"), Bench.DUE);
        bench.evaluations.assign(bench.manager, opened.id(), bench.expert.id(), Bench.DUE);
        assertThat(waits(bench.expert, idea)).containsExactly("review");
        assertThat(done(idea)).isEmpty();
        bench.reviews.submit(bench.expert, bench.task(opened.id(), bench.expert), 0, Bench.opinion(8, 6, 4, 10));
        assertThat(done(idea)).as("one review is not three").isEmpty();
        assertThat(waits(bench.manager, idea)).startsWith("assign");
        bench.evaluations.decide(bench.manager, opened.id(), Outcome.ONWARD, "Убедительно.");
        assertThat(done(idea)).containsExactly("assign", "review", "decide");
    }

    @Test
    void whatWasPassedOverIsNotWaitedFor() {
        SubjectRef idea = bench.idea('1', "RU-KYA", "MOBILIZATION");
        assertThat(done(idea)).containsExactly("assign", "review", "decide");
    }

    @Test
    void aRefusalIsNotTheWayOnward() {
        Evaluation opened = bench.opened('1');
        bench.review(opened.id(), bench.expert, 5, 5, 5, 5);
        bench.evaluations.decide(bench.manager, opened.id(), Outcome.REVISION, "Добавьте расчёт окупаемости.");
        assertThat(done(opened.subject())).isEmpty();
        assertThat(waits(bench.manager, opened.subject())).isEmpty();
        bench.ideas.move(bench.author, opened.subject(), "EVALUATION", "");
        assertThat(waits(bench.manager, opened.subject())).containsExactly("assign");
    }
}
