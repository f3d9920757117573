package org.trihelix.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.HubException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Evaluation.Candidate;
import org.trihelix.evaluation.Result;
import org.trihelix.evaluation.Review;
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.evaluation.domain.Opinion;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.domain.Stage;

class EvaluationPathTest {

    private static final PageRequest FIRST = PageRequest.first(10);

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void leadsAnIdeaFromSubmissionToPromotionAndTellsTheJournal() {
        SubjectRef idea = bench.idea('1', "RU-KYA", "SUBMITTED");
        Evaluation opened = bench.evaluations.open(bench.manager, idea, bench.preset("impact"), Bench.DUE);

        assertThat(bench.ideas.stage(idea)).isEqualTo("EVALUATION");
        assertThat(opened.stage()).isEqualTo(Stage.PREPARING);

        bench.review(opened.id(), bench.expert, 8, 6, 4, 10);
        bench.review(opened.id(), bench.second, 6, 6, 6, 6);
        assertThat(bench.evaluations.toDecide(bench.manager, FIRST).items())
                .extracting(Evaluation.Summary::id)
                .containsExactly(opened.id());
        Evaluation decided = bench.evaluations.decide(bench.manager, opened.id(), Outcome.ONWARD, "Убедительно.");

        assertThat(decided.stage()).isEqualTo(Stage.DECIDED);
        assertThat(bench.ideas.stage(idea)).isEqualTo("PROMOTION");
        assertThat(bench.ideas.reasons).containsEntry(idea, "Убедительно.");
        assertThat(bench.journal.actions(opened.id()))
                .containsExactly("opened", "asked", "reviewed", "asked", "reviewed", "decided");
    }

    @Test
    void keepsAllOrNothingWhenTheIdeaCannotMove() {
        Evaluation opened = bench.opened('1');
        bench.review(opened.id(), bench.expert, 5, 5, 5, 5);
        bench.ideas.stuck = true;

        assertThatThrownBy(() -> bench.evaluations.decide(bench.manager, opened.id(), Outcome.REJECTED, "Нет."))
                .isInstanceOf(ConflictException.class);
        assertThat(bench.evaluations.evaluation(bench.manager, opened.id()).stage())
                .isEqualTo(Stage.READY);
    }

    @Test
    void keepsAllOrNothingWhenTheIdeasAreJustLeaving() {
        Evaluation opened = bench.opened('1');
        bench.review(opened.id(), bench.expert, 5, 5, 5, 5);
        SubjectRef other = bench.idea('2', "RU-KYA", "SUBMITTED");
        bench.ideas.leaving = true;

        assertThatThrownBy(() -> bench.evaluations.decide(bench.manager, opened.id(), Outcome.ONWARD, "Да."))
                .isInstanceOf(ConflictException.class);
        String model = bench.preset("impact");
        assertThatThrownBy(() -> bench.evaluations.open(bench.manager, other, model, Bench.DUE))
                .isInstanceOf(ConflictException.class);
        bench.ideas.away = true;
        assertThatThrownBy(() -> bench.evaluations.decide(bench.manager, opened.id(), Outcome.ONWARD, "Да."))
                .isInstanceOf(ConflictException.class);

        assertThat(bench.evaluations.evaluation(bench.manager, opened.id()).stage())
                .isEqualTo(Stage.READY);
        assertThat(bench.evaluations.of(bench.manager, other)).isEmpty();
    }

    @Test
    void guardsTheWayOnwardUntilDecidedAndLeavesTheWaysOut() {
        Evaluation opened = bench.opened('1');
        var guard = new EvaluationGuard(bench.decisions);

        assertThat(guard.objections(opened.subject(), "EVALUATION", "PROMOTION"))
                .hasSize(1);
        assertThat(guard.objections(opened.subject(), "EVALUATION", "REVISION")).isEmpty();
        assertThat(guard.objections(opened.subject(), "EVALUATION", "REJECTED")).isEmpty();
        assertThat(guard.objections(opened.subject(), "EVALUATION", "SCREENING"))
                .isEmpty();
    }

    @Test
    void refusesReviewersWhoseOwnItIsOrWhoShareAnOrganization() {
        Evaluation opened = bench.opened('1');

        assertThat(bench.evaluations.candidates(bench.manager, opened.id()))
                .filteredOn(candidate -> candidate.obstacle() == null)
                .extracting(Candidate::name)
                .containsExactlyInAnyOrder("Эдуард", "Ева");
        assertThatThrownBy(() -> bench.evaluations.assign(bench.manager, opened.id(), bench.colleague.id(), Bench.DUE))
                .isInstanceOf(InvalidException.class)
                .satisfies(
                        e -> assertThat(((HubException) e).message().arguments().toString())
                                .contains("evaluation.conflict.organization"));
        assertThatThrownBy(() -> bench.evaluations.assign(bench.manager, opened.id(), bench.member.id(), Bench.DUE))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> bench.evaluations.assign(
                        bench.manager, opened.id(), bench.expert.id(), LocalDate.of(2026, 11, 20)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void hidesOthersReviewsUntilOnesOwnIsThereAndNamesFromAuthors() {
        Evaluation opened = bench.opened('1');
        bench.review(opened.id(), bench.expert, 8, 6, 4, 10);
        bench.evaluations.assign(bench.manager, opened.id(), bench.second.id(), Bench.DUE);

        assertThatThrownBy(() -> bench.reviews.of(bench.second, opened.id())).isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> bench.results.result(bench.second, opened.id()))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> bench.reviews.of(bench.author, opened.id())).isInstanceOf(DeniedException.class);
        assertThat(bench.reviews.of(bench.manager, opened.id()))
                .extracting(Review.Submitted::person)
                .containsExactly("Эдуард");

        bench.reviews.submit(bench.second, bench.task(opened.id(), bench.second), 0, Bench.opinion(1, 2, 3, 4));
        assertThat(bench.reviews.of(bench.second, opened.id())).hasSize(2);
        bench.evaluations.decide(bench.manager, opened.id(), Outcome.REVISION, "Доработайте.");

        assertThat(bench.reviews.of(bench.author, opened.id()))
                .hasSize(2)
                .extracting(Review.Submitted::person)
                .containsOnlyNulls();
        assertThatThrownBy(() -> bench.reviews.of(bench.member, opened.id())).isInstanceOf(DeniedException.class);
    }

    @Test
    void keepsDraftsAndRefusesTheOlderOfTwoWindows() {
        Evaluation opened = bench.opened('1');
        bench.evaluations.assign(bench.manager, opened.id(), bench.expert.id(), Bench.DUE);
        String task = bench.task(opened.id(), bench.expert);

        Review kept = bench.reviews.keep(bench.expert, task, 0, Bench.opinion(3));
        assertThat(kept.version()).isEqualTo(1);
        assertThatThrownBy(() -> bench.reviews.keep(bench.expert, task, 0, Bench.opinion(9)))
                .isInstanceOf(ConflictException.class)
                .satisfies(e -> assertThat(((ConflictException) e).current()).containsEntry("score.scalability", "3"));
        assertThatThrownBy(() -> bench.reviews.submit(bench.expert, task, 1, Bench.opinion(3, 4)))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> bench.reviews.review(bench.second, task)).isInstanceOf(NotFoundException.class);

        bench.reviews.submit(bench.expert, task, 1, Bench.opinion(3, 4, 5, 6));
        assertThatThrownBy(() -> bench.reviews.keep(bench.expert, task, 2, Bench.opinion(1)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void tellsWhoIsLateAndAsksAnotherInstead() {
        Evaluation opened = bench.opened('1');
        bench.evaluations.assign(bench.manager, opened.id(), bench.expert.id(), LocalDate.of(2026, 11, 22));
        bench.clock.forward(3 * 24 * 3600);

        Evaluation late = bench.evaluations.evaluation(bench.manager, opened.id());
        assertThat(late.overdue()).isEqualTo(1);
        assertThat(bench.reviews.mine(bench.expert, true, FIRST).items())
                .singleElement()
                .satisfies(row -> assertThat(row.overdue()).isTrue());

        Evaluation after = bench.evaluations.replace(
                bench.manager, opened.id(), late.tasks().getFirst().id(), bench.second.id(), Bench.DUE, "Молчит");
        assertThat(after.tasks())
                .extracting(Evaluation.Task::status)
                .containsExactly(Assignment.Status.REPLACED, Assignment.Status.ASKED);
        assertThat(after.overdue()).isZero();

        bench.reviews.decline(bench.second, bench.task(opened.id(), bench.second), "Не моя область");
        assertThat(bench.evaluations.evaluation(bench.manager, opened.id()).stage())
                .isEqualTo(Stage.PREPARING);
    }

    @Test
    void deniesWhatPermissionsAndRulesForbid() {
        SubjectRef idea = bench.idea('1', "RU-KYA", "SCREENING");
        String model = bench.preset("impact");

        for (Caller stranger : Set.of(bench.author, bench.expert, bench.member, bench.tomsk)) {
            assertThatThrownBy(() -> bench.evaluations.open(stranger, idea, model, Bench.DUE))
                    .as(stranger.name())
                    .isInstanceOf(DeniedException.class);
        }
        Evaluation opened = bench.evaluations.open(bench.manager, idea, model, Bench.DUE);
        assertThatThrownBy(() -> bench.evaluations.open(bench.manager, idea, model, Bench.DUE))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> bench.evaluations.assign(bench.tomsk, opened.id(), bench.expert.id(), Bench.DUE))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> bench.evaluations.decide(bench.manager, opened.id(), Outcome.ONWARD, "Да"))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> bench.evaluations.journal(bench.author, opened.id(), FIRST))
                .isInstanceOf(DeniedException.class);
    }

    @Test
    void ranksAndSaysWhy() {
        Evaluation best = bench.opened('1');
        Evaluation middle = bench.opened('2');
        Evaluation unfinished = bench.opened('3');
        bench.review(best.id(), bench.expert, 9, 8, 7, 2);
        bench.review(best.id(), bench.second, 7, 8, 9, 4);
        bench.review(middle.id(), bench.expert, 6, 6, 6, 6);
        bench.evaluations.assign(bench.manager, unfinished.id(), bench.expert.id(), Bench.DUE);

        Result.Why why = bench.results.why(bench.manager, best.id());

        assertThat(why.place().rank()).isEqualTo(1);
        assertThat(why.place().total()).isCloseTo(67.5, within(1e-9));
        assertThat(why.weighings().stream()
                        .mapToDouble(Result.Weighing::contribution)
                        .sum())
                .isCloseTo(67.5, within(1e-9));
        Result.Weighing innovation = why.weighings().getLast();
        // (1 − w) · 8 + 3 w = 6 at w = .4, so that the weight of innovation may grow from .25 to .4
        assertThat(innovation.upper()).isCloseTo(.4, within(1e-9));
        assertThat(innovation.atUpper()).isEqualTo("Идея 2");
        assertThat(bench.results.scores(bench.manager, why.table())).hasSize(12);
        assertThat(bench.results.ranking(bench.member, best.model(), null, null).places())
                .isEmpty();
        bench.evaluations.decide(bench.manager, middle.id(), Outcome.REJECTED, "Слабее.");
        assertThat(bench.results.ranking(bench.member, best.model(), null, null).places())
                .extracting(Result.Place::evaluation)
                .containsExactly(middle.id());
    }

    @Test
    void aNewRevisionLeavesTheRankingByTheOldOne() {
        var before = bench.models.create(bench.manager, JournaledModelsTest.direct("Своя модель", 1, 1, 2));
        for (char digit : "12".toCharArray()) {
            judged(digit, before.id());
        }
        bench.models.change(
                bench.manager, before.id(), before.version(), JournaledModelsTest.direct("Своя модель", 3, 1, 2));
        judged('3', before.id());

        assertThat(bench.results.ranking(bench.manager, before.id(), null, null).places())
                .hasSize(2);
        assertThat(bench.results.ranking(bench.manager, before.id(), 2, null).places())
                .hasSize(1);
        assertThat(bench.results.offers(bench.manager))
                .extracting(Result.Offer::revision, Result.Offer::evaluations)
                .containsExactly(tuple(1, 2L), tuple(2, 1L));
        assertThat(bench.results.offers(bench.member)).isEmpty();
        assertThat(bench.evaluations.waiting(bench.manager)).isEqualTo(3);
    }

    private void judged(char digit, String model) {
        SubjectRef idea = bench.idea(digit, "RU-KYA", "EVALUATION");
        Evaluation opened = bench.evaluations.open(bench.manager, idea, model, Bench.DUE);
        bench.evaluations.assign(bench.manager, opened.id(), bench.expert.id(), Bench.DUE);
        bench.reviews.submit(bench.expert, bench.task(opened.id(), bench.expert), 0, opinionOfThree());
    }

    private static Opinion opinionOfThree() {
        return new Opinion(
                List.of("c0", "c1", "c2").stream()
                        .map(code -> new Opinion.Rating(code, 5, "Достаточно веская причина."))
                        .toList(),
                "");
    }

    @Test
    void findsByStageRegionAndOrganization() {
        Evaluation one = bench.opened('1');
        bench.evaluations.open(bench.manager, bench.idea('2', null, "EVALUATION"), bench.preset("platform"), Bench.DUE);

        assertThat(bench.evaluations
                        .find(bench.member, Evaluation.Query.ALL.ofOrganization("org-1"), FIRST)
                        .total())
                .isEqualTo(2);
        var inRegion = new Evaluation.Query("идея", Set.of(), "RU", null, null, false, Evaluation.Sort.TITLE);
        assertThat(bench.evaluations.find(bench.member, inRegion, FIRST).items())
                .extracting(Evaluation.Summary::id)
                .containsExactly(one.id());
        var part = bench.evaluations.find(bench.member, Evaluation.Query.ALL, PageRequest.first(1));
        assertThat(part.next()).isNotNull();
        assertThat(bench.evaluations
                        .find(bench.member, Evaluation.Query.ALL, new PageRequest(1, part.next()))
                        .items())
                .singleElement()
                .isNotEqualTo(part.items().getFirst());
    }
}
