package org.trihelix.mobilization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.Trigger;

class TwoAtOnceTest {

    /** Runs them at the same time; all that fail must have met a conflict. */
    private static int done(ExecutorService threads, List<Callable<Object>> tasks) throws InterruptedException {
        int done = 0;
        for (var task : threads.invokeAll(tasks)) {
            try {
                task.get();
                done++;
            } catch (ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(ConflictException.class);
            }
        }
        return done;
    }

    @Test
    void acceptNoMoreThanIsMissing() throws Exception {
        try (var bench = new Bench();
                var threads = Executors.newFixedThreadPool(4)) {
            Mobilization opened = bench.opened('1', Bench.money(100));
            var tasks = new ArrayList<Callable<Object>>();
            for (int i = 0; i < 4; i++) {
                String offer = bench.offered(bench.giver, opened, 0, 40, Trigger.AT_ONCE);
                tasks.add(() -> bench.mobilizations.move(bench.author, offer, PledgeMove.ACCEPT, null, ""));
            }

            assertThat(done(threads, tasks)).isEqualTo(2);
            assertThat(bench.now(opened).needs().getFirst().covered()).isEqualByComparingTo("80");
        }
    }

    @Test
    void openAndSendOneOfTwo() throws Exception {
        try (var bench = new Bench();
                var threads = Executors.newFixedThreadPool(2)) {
            var idea = bench.idea('1', null, "PROMOTION");
            Callable<Object> open = () -> bench.mobilizations.open(bench.author, idea, List.of(Bench.money(1)));
            assertThat(done(threads, List.of(open, open))).isEqualTo(1);
            Callable<Object> send = () -> bench.promotions.send(bench.manager, Bench.draft(idea, bench.minister));
            assertThat(done(threads, List.of(send, send))).isEqualTo(1);
            assertThat(bench.mobilizations.of(bench.author, idea)).hasSize(1);
            assertThat(bench.promotions.of(bench.author, idea)).hasSize(1);
        }
    }

    @Test
    void answerOnce() throws Exception {
        try (var bench = new Bench();
                var threads = Executors.newFixedThreadPool(3)) {
            Promotion sent = bench.sent('1', bench.authority);
            var tasks = new ArrayList<Callable<Object>>();
            for (Answer answer : Answer.values()) {
                tasks.add(() -> bench.promotions.answer(bench.authority, sent.id(), answer, "Так."));
            }
            assertThat(done(threads, tasks)).isEqualTo(1);
        }
    }
}
