package org.trihelix.core.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.JournalListener;
import org.trihelix.api.journal.Recorded;

class DispatcherTest {

    @TempDir
    private Path data;

    @Test
    void eachEntryOnceInOrderAlsoWhatHappenedWhileItWasAway() {
        var listener = new Notes();
        try (var hub = new JournalFixture(data)) {
            for (int i = 1; i <= 120; i++) {
                hub.append("before" + i);
            }
            var dispatcher = dispatcher(hub);
            dispatcher.addListener(listener);
            listener.awaitUpTo(120);
            dispatcher.removeListener(listener);
            hub.appendSealed("away");
            dispatcher.addListener(listener);
            hub.appendSealed("here");
            listener.awaitUpTo(122);
            dispatcher.close();
        }
        try (var hub = new JournalFixture(data)) {
            var dispatcher = dispatcher(hub);
            dispatcher.addListener(listener);
            hub.appendSealed("after the restart");
            listener.awaitUpTo(123);
            dispatcher.close();
        }

        assertThat(listener.numbers)
                .isEqualTo(LongStream.rangeClosed(1, 123).boxed().toList());
        assertThat(listener.largest).isLessThanOrEqualTo(100);
    }

    @Test
    void effectAndPositionCommitTogetherAndAFailureComesAgain() {
        try (var hub = new JournalFixture(data)) {
            hub.sql("CREATE TABLE EFFECT (N BIGINT NOT NULL PRIMARY KEY)");
            var listener = new FailsOnce(hub.work);
            var other = new Notes();
            var dispatcher = dispatcher(hub);
            dispatcher.addListener(listener);
            dispatcher.addListener(other);
            hub.append("one");
            hub.append("two");

            JournalFixture.await(() -> hub.number("SELECT COUNT(*) FROM EFFECT") == 2);
            dispatcher.close();
            assertThat(listener.calls).hasSizeGreaterThanOrEqualTo(2);
            assertThat(other.numbers).containsExactly(1L, 2L);
            assertThat(hub.number("SELECT SEAL_NUMBER FROM JOURNAL_POSITION WHERE LISTENER = 'test.fails'"))
                    .isEqualTo(2);
        }
    }

    @Test
    void aStuckListenerKeepsNoOtherWaiting() {
        try (var hub = new JournalFixture(data)) {
            var stuck = new Stuck();
            var other = new Notes();
            var dispatcher = dispatcher(hub);
            dispatcher.addListener(stuck);
            hub.appendSealed("one");
            JournalFixture.await(() -> stuck.calls.get() == 1);
            dispatcher.addListener(other);
            hub.appendSealed("two");
            other.awaitUpTo(2);

            dispatcher.removeListener(stuck);
            dispatcher.addListener(stuck);
            hub.appendSealed("three");
            other.awaitUpTo(3);
            assertThat(stuck.calls).hasValue(1);
            stuck.end.countDown();
            JournalFixture.await(() -> stuck.calls.get() == 2);
            dispatcher.close();
            JournalFixture.await(() -> hub.database.connectionsInUse() == 0);
        }
    }

    private static Dispatcher dispatcher(JournalFixture hub) {
        return new Dispatcher(hub.work, hub.sealer, Clock.systemUTC());
    }

    private static final class Notes implements JournalListener {

        private final List<Long> numbers = new CopyOnWriteArrayList<>();
        private volatile int largest;

        @Override
        public String id() {
            return "test.notes";
        }

        @Override
        public void accept(List<Recorded> entries) {
            largest = Math.max(largest, entries.size());
            entries.forEach(entry -> numbers.add(entry.number()));
        }

        void awaitUpTo(long number) {
            JournalFixture.await(() -> !numbers.isEmpty() && numbers.getLast() == number);
        }
    }

    private static final class Stuck implements JournalListener {

        private final AtomicInteger calls = new AtomicInteger();
        private final CountDownLatch end = new CountDownLatch(1);

        @Override
        public String id() {
            return "test.stuck";
        }

        @Override
        public void accept(List<Recorded> entries) {
            calls.incrementAndGet();
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Writes its effect and then fails, the first time. */
    private static final class FailsOnce implements JournalListener {

        private final UnitOfWork work;
        private final List<Integer> calls = new ArrayList<>();

        FailsOnce(UnitOfWork work) {
            this.work = work;
        }

        @Override
        public String id() {
            return "test.fails";
        }

        @Override
        public void accept(List<Recorded> entries) {
            calls.add(entries.size());
            work.run(c -> {
                for (var entry : entries) {
                    c.createStatement().execute("INSERT INTO EFFECT VALUES (" + entry.number() + ")");
                }
            });
            if (calls.size() == 1) {
                throw new IllegalStateException("the first time");
            }
        }
    }
}
