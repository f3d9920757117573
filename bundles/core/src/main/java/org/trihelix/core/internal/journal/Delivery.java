package org.trihelix.core.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.JournalListener;

/** Brings one listener forward on a thread of its own, so that one that is slow or stuck keeps no other waiting. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int AT_ONCE = 100;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final JournalListener listener;
    private final UnitOfWork work;
    private final Clock clock;
    private final Lock turn;
    private final Semaphore wakes = new Semaphore(0);
    private final Thread thread;
    private Duration pause = Duration.ZERO;
    private Instant notBefore = Instant.MIN;
    private volatile boolean gone;

    Delivery(JournalListener listener, UnitOfWork work, Clock clock, Lock turn) {
        this.listener = listener;
        this.work = work;
        this.clock = clock;
        this.turn = turn;
        thread = Thread.ofPlatform()
                .name("trihelix-events-" + listener.id())
                .daemon()
                .unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** There may be something new. */
    void wake() {
        wakes.release();
    }

    void stop() {
        gone = true;
        wake();
    }

    void await(Duration time) {
        try {
            thread.join(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!gone) {
                if (!step()) {
                    sleep();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("{} is told nothing more", listener.id(), e);
        }
    }

    private void sleep() throws InterruptedException {
        if (!pausing()) {
            wakes.acquire();
        } else if (!wakes.tryAcquire(FIRST_PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
        wakes.drainPermits();
    }

    /** Whether the listener failed and waits for its next attempt. */
    private boolean pausing() {
        return clock.instant().isBefore(notBefore);
    }

    /** Gives it the next entries; true when there may be more at once. */
    private boolean step() {
        if (pausing()) {
            return false;
        }
        turn.lock();
        try {
            boolean more = !gone && work.write(this::deliver);
            pause = Duration.ZERO;
            return more;
        } catch (RuntimeException | Error e) {
            fail(e);
            return false;
        } finally {
            turn.unlock();
        }
    }

    private boolean deliver(Connection connection) throws SQLException {
        long position = position(connection);
        List<Row> rows = EntryTable.numbered(connection, position + 1, position + AT_ONCE);
        if (rows.isEmpty()) {
            return false;
        }
        listener.accept(rows.stream().map(Row::recorded).toList());
        advance(connection, position, position + rows.size());
        return rows.size() == AT_ONCE;
    }

    private void fail(Throwable e) {
        if (gone) {
            LOG.debug("{} left while it was told something", listener.id(), e);
            return;
        }
        pause = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            pause = LONGEST_PAUSE;
        }
        notBefore = clock.instant().plus(pause);
        LOG.warn("{} failed; it is told the same again in {} s", listener.id(), pause.toSeconds(), e);
    }

    private long position(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("SELECT SEAL_NUMBER FROM JOURNAL_POSITION WHERE LISTENER = ?")) {
            query.setString(1, listener.id());
            try (var found = query.executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        }
    }

    private void advance(Connection connection, long from, long to) throws SQLException {
        String sql = from == 0
                ? "INSERT INTO JOURNAL_POSITION (SEAL_NUMBER, LISTENER) VALUES (?, ?)"
                : "UPDATE JOURNAL_POSITION SET SEAL_NUMBER = ? WHERE LISTENER = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, to);
            statement.setString(2, listener.id());
            statement.executeUpdate();
        }
    }
}
