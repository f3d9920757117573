package org.trihelix.core.internal.journal;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers that grow with each call, near the microseconds since 1970, also when the clock is set back. */
final class Tickets {

    private static final int MICROS_PER_MILLI = 1_000;

    private final Clock clock;
    private final AtomicLong last;

    /** @param last the largest one ever given */
    Tickets(Clock clock, long last) {
        this.clock = clock;
        this.last = new AtomicLong(last);
    }

    long next() {
        long now = at(clock.millis());
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }

    /** The ticket of that time. */
    static long at(long millis) {
        return millis * MICROS_PER_MILLI;
    }
}
