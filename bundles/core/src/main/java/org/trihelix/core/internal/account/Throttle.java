package org.trihelix.core.internal.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.BusyException;
import org.trihelix.api.text.Message;

/**
 * Slows down whoever fails again and again: some failures are free, then each doubles the wait. An attempt counts as failed from its
 * beginning, so that many at once gain nothing.
 */
final class Throttle {

    static final Duration LONGEST = Duration.ofMinutes(5);
    static final Duration FORGOTTEN = Duration.ofMinutes(30);
    static final int ENTRIES = 10_000;

    private final Clock clock;
    private final int free;
    private final Map<String, Failures> byKey = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > ENTRIES;
        }
    };

    private record Failures(int count, Instant last, Instant blockedUntil) {}

    /** @param free failures without a wait */
    Throttle(Clock clock, int free) {
        this.clock = clock;
        this.free = free;
    }

    /** One key of a throttle; success takes back the attempt only, or everything that failed before too. */
    record Place(Throttle throttle, String key, boolean forgets) {

        Place forgetting() {
            return new Place(throttle, key, true);
        }

        void forget() {
            throttle.forget(key);
        }

        private void succeeded() {
            if (forgets) {
                forget();
            } else {
                throttle.takeBack(key);
            }
        }
    }

    Place at(String key) {
        return new Place(this, key, false);
    }

    /**
     * Tries something at all places; null is a failure. An exception of the attempt counts as nothing.
     *
     * @throws BusyException with the time to wait, when it is not over at one of the places
     */
    static <T> @Nullable T attempt(Supplier<@Nullable T> attempt, Place... places) {
        Deque<Place> begun = new ArrayDeque<>();
        T result;
        try {
            for (Place place : places) {
                place.throttle().begin(place.key());
                begun.push(place);
            }
            result = attempt.get();
        } catch (RuntimeException e) {
            begun.forEach(place -> place.throttle().takeBack(place.key()));
            throw e;
        }
        if (result != null) {
            begun.forEach(Place::succeeded);
        }
        return result;
    }

    private synchronized void begin(String key) {
        Instant now = clock.instant();
        Failures before = byKey.get(key);
        if (before == null || before.last().plus(FORGOTTEN).isBefore(now)) {
            before = new Failures(0, now, now);
        }
        if (before.blockedUntil().isAfter(now)) {
            throw refusal(Duration.between(now, before.blockedUntil()));
        }
        int count = before.count() + 1;
        byKey.put(key, new Failures(count, now, now.plus(wait(count))));
    }

    private Duration wait(int count) {
        if (count <= free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(count - free, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    private synchronized void takeBack(String key) {
        byKey.computeIfPresent(key, (k, f) -> new Failures(f.count() - 1, f.last(), clock.instant()));
    }

    private synchronized void forget(String key) {
        byKey.remove(key);
    }

    synchronized int size() {
        return byKey.size();
    }

    private static BusyException refusal(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        Message message = seconds < 60
                ? Message.of("hub.error.throttled.seconds", seconds)
                : Message.of("hub.error.throttled.minutes", (seconds + 59) / 60);
        return new BusyException(message, Duration.ofSeconds(seconds));
    }
}
