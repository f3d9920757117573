package org.trihelix.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.domain.Stage;

class TwoAtOnceTest {

    @Test
    void opensOneOfTwo() throws Exception {
        try (var bench = new Bench();
                var threads = Executors.newFixedThreadPool(2)) {
            var idea = bench.idea('1', null, "EVALUATION");
            String model = bench.preset("impact");
            Callable<Evaluation> open = () -> bench.evaluations.open(bench.manager, idea, model, Bench.DUE);
            var tasks = new ArrayList<Callable<Evaluation>>();
            tasks.add(open);
            tasks.add(open);

            int refused = 0;
            for (var done : threads.invokeAll(tasks)) {
                try {
                    done.get();
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(ConflictException.class);
                    refused++;
                }
            }

            assertThat(refused).isEqualTo(1);
            assertThat(bench.evaluations.of(bench.manager, idea)).hasSize(1);
        }
    }

    @Test
    void countsEveryReviewAndDecidesOnce() throws Exception {
        try (var bench = new Bench();
                var threads = Executors.newFixedThreadPool(4)) {
            Evaluation opened = bench.opened('1');
            bench.evaluations.assign(bench.manager, opened.id(), bench.expert.id(), Bench.DUE);
            bench.evaluations.assign(bench.manager, opened.id(), bench.second.id(), Bench.DUE);
            var reviews = new ArrayList<Callable<Object>>();
            for (var reviewer : java.util.List.of(bench.expert, bench.second)) {
                String task = bench.task(opened.id(), reviewer);
                reviews.add(() -> bench.reviews.submit(reviewer, task, 0, Bench.opinion(5, 5, 5, 5)));
            }
            for (var done : threads.invokeAll(reviews)) {
                done.get();
            }
            var decisions = new ArrayList<Callable<Object>>();
            for (Outcome outcome : Outcome.values()) {
                decisions.add(() -> bench.evaluations.decide(bench.manager, opened.id(), outcome, "Так."));
            }
            int made = 0;
            for (var done : threads.invokeAll(decisions)) {
                try {
                    done.get();
                    made++;
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(ConflictException.class);
                }
            }

            assertThat(made).isEqualTo(1);
            Evaluation after = bench.evaluations.evaluation(bench.manager, opened.id());
            assertThat(after.stage()).isEqualTo(Stage.DECIDED);
            assertThat(after.submitted()).isEqualTo(2);
        }
    }
}
