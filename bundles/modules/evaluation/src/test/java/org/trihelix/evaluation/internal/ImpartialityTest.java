package org.trihelix.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.journal.Change;
import org.trihelix.api.subject.Subject;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Evaluation.Candidate;
import org.trihelix.evaluation.domain.Outcome;

/** Nobody judges what is his own, or what he leads, and nothing gets past the decision. */
class ImpartialityTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private Caller both() {
        return bench.person(
                '9',
                "Обе роли",
                "org-9",
                new Grant(Role.MANAGER, Scope.PLATFORM),
                new Grant(Role.EXPERT, Scope.PLATFORM));
    }

    private void decide(String evaluation, Outcome outcome) {
        bench.evaluations.decide(bench.manager, evaluation, outcome, "Так решили.");
    }

    @Test
    void nothingGoesOnwardWithoutADecisionOfThisStay() {
        SubjectRef idea = bench.idea('1', "RU-KYA", "EVALUATION");
        assertThatThrownBy(() -> bench.ideas.move(bench.manager, idea, "PROMOTION", "Так"))
                .isInstanceOf(ConflictException.class);
        Evaluation opened = bench.evaluations.open(bench.manager, idea, bench.preset("impact"), Bench.DUE);
        bench.review(opened.id(), bench.expert, 5, 5, 5, 5);
        decide(opened.id(), Outcome.ONWARD);
        bench.ideas.move(bench.manager, idea, "EVALUATION", "Рано");
        assertThatThrownBy(() -> bench.ideas.move(bench.manager, idea, "PROMOTION", "Так"))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void nothingIsDecidedAboutWhatIsElsewhere() {
        Evaluation opened = bench.opened('1');
        bench.review(opened.id(), bench.expert, 5, 5, 5, 5);
        bench.ideas.move(bench.manager, opened.subject(), "SCREENING", "Назад");
        assertThatThrownBy(() -> decide(opened.id(), Outcome.ONWARD)).isInstanceOf(ConflictException.class);
        assertThat(bench.ideas.stage(opened.subject())).isEqualTo("SCREENING");
        assertThat(bench.journal.actions(opened.id())).doesNotContain("decided");
    }

    @Test
    void whoeverLeadsDoesNotReview() {
        Caller both = both();
        Evaluation opened = bench.opened('1');
        assertThat(bench.evaluations.candidates(bench.manager, opened.id()))
                .filteredOn(candidate -> candidate.person().equals(both.id()))
                .extracting(Candidate::obstacle)
                .doesNotContainNull();
        for (Caller leader : List.of(bench.manager, both)) {
            assertThatThrownBy(() -> bench.evaluations.assign(leader, opened.id(), both.id(), Bench.DUE))
                    .isInstanceOf(InvalidException.class);
        }
    }

    @Test
    void whoeverHasReviewedDoesNotDecide() {
        Evaluation opened = bench.opened('1');
        bench.review(opened.id(), bench.expert, 5, 5, 5, 5);
        var promoted = new Caller(
                bench.expert.id(),
                bench.expert.name(),
                bench.expert.locale(),
                Set.of(new Grant(Role.MANAGER, Scope.PLATFORM)),
                List.of());
        assertThatThrownBy(() -> bench.evaluations.decide(promoted, opened.id(), Outcome.ONWARD, "Сам"))
                .isInstanceOf(DeniedException.class);
    }

    @Test
    void aReviewIsRefusedFromWhoMayNotReviewAnyMore() {
        Evaluation opened = bench.opened('1');
        bench.evaluations.assign(bench.manager, opened.id(), bench.expert.id(), Bench.DUE);
        String task = bench.task(opened.id(), bench.expert);
        var dismissed = new Caller(bench.expert.id(), "Эдуард", bench.expert.locale(), Set.of(), List.of("org-4"));
        var hired =
                new Caller(bench.expert.id(), "Эдуард", bench.expert.locale(), bench.expert.grants(), List.of("org-1"));
        for (Caller now : List.of(dismissed, hired)) {
            assertThatThrownBy(() -> bench.reviews.submit(now, task, 0, Bench.opinion(5, 5, 5, 5)))
                    .isInstanceOf(DeniedException.class);
        }
        bench.reviews.submit(bench.expert, task, 0, Bench.opinion(5, 5, 5, 5));
    }

    @Test
    void membersOfAJudgedOrganizationNeitherLeadNorReview() {
        String id = Bench.id('7');
        var ref = new SubjectRef("organization", id);
        bench.ideas.here.put(ref, new Subject(ref, "Завод", "organizations/" + id, "RU-KYA", null));
        Caller member = bench.person('8', "Свой", id, new Grant(Role.EXPERT, Scope.PLATFORM));
        Caller leader = bench.person('9', "Свой менеджер", id, new Grant(Role.MANAGER, Scope.PLATFORM));
        String model = bench.preset("impact");

        assertThatThrownBy(() -> bench.evaluations.open(leader, ref, model, Bench.DUE))
                .isInstanceOf(DeniedException.class);
        Evaluation opened = bench.evaluations.open(bench.manager, ref, model, Bench.DUE);
        assertThatThrownBy(() -> bench.evaluations.assign(leader, opened.id(), bench.expert.id(), Bench.DUE))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> bench.evaluations.assign(bench.manager, opened.id(), member.id(), Bench.DUE))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void theJournalKeepsWhatAReviewSaid() {
        Evaluation opened = bench.opened('1');
        bench.review(opened.id(), bench.expert, 8, 6, 4, 10);
        assertThat(bench.journal.entries.getLast().changes())
                .contains(
                        new Change("score.scalability", null, "8"),
                        new Change("reason.innovation", null, "Достаточно веская причина."),
                        new Change("remark", null, "В целом так."));
    }

    @Test
    void noReviewIsDueAfterTheDeadline() {
        Evaluation opened = bench.opened('1');
        assertThatThrownBy(() ->
                        bench.evaluations.assign(bench.manager, opened.id(), bench.expert.id(), Bench.DUE.plusDays(1)))
                .isInstanceOf(InvalidException.class);
        bench.clock.forward(30L * 24 * 3600);
        bench.evaluations.assign(bench.manager, opened.id(), bench.expert.id(), Bench.DUE.plusDays(40));
    }
}
