package org.trihelix.console.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.health.HealthCheck;
import org.trihelix.console.internal.health.Report.Result;
import org.trihelix.console.internal.health.Report.Status;

class CheckRunnerTest {

    private final CheckRunner runner = new CheckRunner();

    @AfterEach
    void close() {
        runner.close();
    }

    private static HealthCheck check(String name, Callable<String> body) {
        return new HealthCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String check() throws Exception {
                return body.call();
            }
        };
    }

    private @Nullable Status status(String name, HealthCheck... checks) {
        Result result = runner.run(List.of(checks)).get(name);
        return result == null ? null : result.status();
    }

    @Test
    void tellsWhatEachCheckSaid() {
        Map<String, Result> results = runner.run(List.of(check("good", () -> "fine"), check("bad", () -> {
            throw new IllegalStateException("start it");
        })));

        assertThat(results.get("good"))
                .extracting(Result::status, Result::message)
                .containsExactly(Status.UP, "fine");
        assertThat(results.get("bad"))
                .extracting(Result::status, Result::message)
                .containsExactly(Status.DOWN, "start it");
    }

    @Test
    void ofTwoWithOneNameTheFailingOneCounts() {
        HealthCheck bad = check("same", () -> {
            throw new IllegalStateException("bad");
        });
        HealthCheck good = check("same", () -> "good");

        assertThat(status("same", bad, good)).isEqualTo(Status.DOWN);
        assertThat(status("same", good, bad)).isEqualTo(Status.DOWN);
    }

    @Test
    void aHangingCheckHoldsUpNobodyAndIsNotStartedTwice() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger starts = new AtomicInteger();
        HealthCheck hanging = check("hanging", () -> {
            starts.incrementAndGet();
            never.await();
            return "late";
        });
        long before = System.nanoTime();

        for (int i = 0; i < 2; i++) {
            Map<String, Result> results = runner.run(List.of(hanging, check("good", () -> "fine")));
            assertThat(results.get("good")).extracting(Result::status).isEqualTo(Status.UP);
            assertThat(results.get("hanging")).extracting(Result::status).isEqualTo(Status.DOWN);
        }

        assertThat(starts).hasValue(1);
        assertThat((System.nanoTime() - before) / 1_000_000).isBetween(1900L, 4000L);
        never.countDown();
    }

    @Test
    void aCheckThatLeavesWhileItIsAskedSaysNothing() {
        CountDownLatch asked = new CountDownLatch(1);
        HealthCheck leaving = check("leaving", () -> {
            asked.countDown();
            Thread.sleep(5000);
            return "late";
        });
        Thread module = new Thread(() -> {
            try {
                asked.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            runner.forget(leaving);
        });
        module.start();

        assertThat(runner.run(List.of(leaving))).isEmpty();
    }

    @Test
    void aLongMessageIsCut() {
        Map<String, Result> results = runner.run(List.of(check("long", () -> {
            throw new IllegalStateException("x".repeat(5000));
        })));

        assertThat(results.get("long"))
                .extracting(Result::message, InstanceOfAssertFactories.STRING)
                .hasSize(301);
    }
}
