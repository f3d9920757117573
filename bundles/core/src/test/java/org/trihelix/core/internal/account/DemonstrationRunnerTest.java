package org.trihelix.core.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.trihelix.api.account.Demonstration;

class DemonstrationRunnerTest {

    private final List<String> installed = new CopyOnWriteArrayList<>();
    private final CountDownLatch done = new CountDownLatch(3);

    private Demonstration named(String name) {
        return () -> {
            installed.add(name);
            done.countDown();
        };
    }

    @Test
    void theHigherRankingComesFirstAndOneFailureStopsNoOther() throws InterruptedException {
        var runner = new DemonstrationRunner(false, Duration.ofSeconds(10));
        runner.add(named("ideas"), Map.of());
        runner.add(
                () -> {
                    named("broken").install();
                    throw new IllegalStateException("broken");
                },
                Map.of("service.ranking", 1));
        runner.add(named("core"), Map.of("service.ranking", 1000));
        Demonstration gone = named("gone");
        runner.add(gone, Map.of());
        runner.remove(gone);
        runner.start();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        runner.stop();
        assertThat(installed).containsExactly("core", "broken", "ideas");
    }

    @Test
    void whatBuildsOnAPartThatCameLaterComesAgain() throws InterruptedException {
        var runner = new DemonstrationRunner(true, Duration.ofSeconds(10));
        var early = new CountDownLatch(1);
        runner.add(
                () -> {
                    named("evaluation").install();
                    early.countDown();
                },
                Map.of("service.ranking", -10));
        assertThat(early.await(10, TimeUnit.SECONDS)).isTrue();
        runner.add(named("ideas"), Map.of());
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        runner.stop();
        assertThat(installed).containsExactly("evaluation", "ideas", "evaluation");
    }

    @Test
    void nothingComesThatNobodyWants() throws InterruptedException {
        var runner = new DemonstrationRunner(false, Duration.ofSeconds(10));
        runner.add(named("ideas"), Map.of());
        assertThat(done.await(1500, TimeUnit.MILLISECONDS)).isFalse();
        runner.stop();
        assertThat(installed).isEmpty();
    }

    @Test
    void whatFailedComesAgainUnlessItLeft() throws InterruptedException {
        var runner = new DemonstrationRunner(true, Duration.ofMillis(300));
        var failed = new CountDownLatch(2);
        Demonstration stays = failing("stays", failed);
        Demonstration leaves = failing("leaves", failed);
        runner.add(stays, Map.of());
        runner.add(leaves, Map.of());
        assertThat(failed.await(10, TimeUnit.SECONDS)).isTrue();
        runner.remove(leaves);
        Thread.sleep(1000);
        runner.stop();
        assertThat(installed).containsExactlyInAnyOrder("stays", "stays", "stays", "leaves");
    }

    private Demonstration failing(String name, CountDownLatch failed) {
        return () -> {
            installed.add(name);
            failed.countDown();
            throw new IllegalStateException(name);
        };
    }
}
