package org.trihelix.core.internal.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.trihelix.api.BusyException;

class PasswordHasherTest {

    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void hashesAsStrongAsAgreed() {
        assertThat(hasher.hash("Пароль-2026".toCharArray())).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void runsTwoAtATimeLetsSomeWaitAndSendsTheRestAway() throws Exception {
        int crowd = 200;
        var open = new CountDownLatch(1);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        List<Future<Boolean>> results = new ArrayList<>();
        var refused = new CountDownLatch(crowd - PasswordHasher.AT_ONCE - PasswordHasher.WAITING - 20);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < crowd; i++) {
                results.add(threads.submit(() -> passed(open, inside, most, refused)));
            }
            refused.await();
            open.countDown();
        }
        long passed = results.stream().filter(Future::resultNow).count();
        assertThat(most.get()).isEqualTo(PasswordHasher.AT_ONCE);
        // the length of the queue is looked at before joining it, so a few more may slip in
        assertThat(passed)
                .isBetween(
                        (long) PasswordHasher.AT_ONCE + PasswordHasher.WAITING,
                        (long) PasswordHasher.AT_ONCE + PasswordHasher.WAITING + 20);
    }

    private boolean passed(CountDownLatch open, AtomicInteger inside, AtomicInteger most, CountDownLatch refused) {
        try {
            return hasher.gated(() -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                await(open);
                inside.decrementAndGet();
                return true;
            });
        } catch (BusyException e) {
            refused.countDown();
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
