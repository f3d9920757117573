package org.trihelix.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.InvalidException;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Evaluation.Candidate;
import org.trihelix.evaluation.domain.Opinion;
import org.trihelix.evaluation.domain.Stage;

/** Who is asked for a review, and what a review must say. */
class AskingTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void asksSeveralAtOnceOrNobody() {
        Evaluation opened = bench.opened('1');
        String id = opened.id();

        assertThatThrownBy(() -> bench.evaluations.assign(
                        bench.manager,
                        id,
                        Set.of(bench.expert.id(), bench.colleague.id(), bench.author.id()),
                        Bench.DUE))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> bench.evaluations.assign(bench.manager, id, Set.of(), Bench.DUE))
                .isInstanceOf(InvalidException.class);
        assertThat(bench.evaluations.evaluation(bench.manager, id).tasks()).isEmpty();

        Evaluation asked =
                bench.evaluations.assign(bench.manager, id, Set.of(bench.expert.id(), bench.second.id()), Bench.DUE);
        assertThat(asked.tasks()).extracting(Evaluation.Task::name).containsExactlyInAnyOrder("Эдуард", "Ева");
        assertThat(bench.journal.actions(id)).containsExactly("opened", "asked", "asked");
        assertThat(bench.evaluations.candidates(bench.manager, id))
                .extracting(Candidate::name, Candidate::organizations, Candidate::waiting)
                .contains(tuple("Эдуард", List.of("ORG-4"), 1L), tuple("Коллега", List.of("ORG-1"), 0L));
    }

    @Test
    void tellsEveryoneWhoMayNotJudge() {
        Evaluation opened = bench.opened('1');
        bench.evaluations.assign(bench.manager, opened.id(), bench.expert.id(), Bench.DUE);

        assertThatThrownBy(() -> bench.evaluations.assign(
                        bench.manager, opened.id(), Set.of(bench.expert.id(), bench.colleague.id()), Bench.DUE))
                .isInstanceOf(InvalidException.class)
                .satisfies(e -> assertThat(((InvalidException) e).errors())
                        .extracting(error -> error.message().arguments().getFirst())
                        .containsExactlyInAnyOrder("Эдуард", "Коллега"));
    }

    @Test
    void aReviewSaysWhyOnceForTheWholeOrForEachCriterion() {
        Evaluation opened = bench.opened('1');
        bench.evaluations.assign(bench.manager, opened.id(), Set.of(bench.expert.id(), bench.second.id()), Bench.DUE);
        String task = bench.task(opened.id(), bench.expert);
        Opinion explained = Bench.opinion(8, 6, 4, 10);

        for (Opinion silent : List.of(scores(explained), saying(scores(explained), "Хорошо."))) {
            assertThatThrownBy(() -> bench.reviews.submit(bench.expert, task, 0, silent))
                    .isInstanceOf(InvalidException.class)
                    .satisfies(e -> assertThat(((InvalidException) e).errors())
                            .singleElement()
                            .satisfies(error -> assertThat(error.field()).isEqualTo("remark")));
        }
        bench.reviews.submit(bench.expert, task, 0, saying(scores(explained), "Окупится за три года."));
        bench.reviews.submit(bench.second, bench.task(opened.id(), bench.second), 0, saying(explained, ""));
        assertThat(bench.evaluations.evaluation(bench.manager, opened.id()).stage())
                .isEqualTo(Stage.READY);
    }

    private static Opinion scores(Opinion opinion) {
        return new Opinion(
                opinion.ratings().stream()
                        .map(one -> new Opinion.Rating(one.criterion(), one.score(), ""))
                        .toList(),
                "");
    }

    private static Opinion saying(Opinion opinion, String remark) {
        return new Opinion(opinion.ratings(), remark);
    }
}
