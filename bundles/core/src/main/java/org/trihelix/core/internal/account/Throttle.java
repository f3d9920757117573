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
    private final Duration longest;
    private final Map<String, Failures> byKey = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > ENTRIES;
        }
    };

    /** @param count failures and attempts under way
     * @param last the last failure */
    private record Failures(int count, Instant last, Instant blockedUntil) {}

    private record Begun(Place place, Instant blockedUntil) {

        void failed() {
            place.throttle().failed(place.key());
        }

        void takeBack() {
            place.throttle().takeBack(place.key(), blockedUntil);
        }

        void succeeded() {
            if (place.forgets()) {
                place.forget();
            } else {
                takeBack();
            }
        }
    }

    /** @param free failures without a wait */
    Throttle(Clock clock, int free) {
        this(clock, free, LONGEST);
    }

    /**
     * @param free failures without a wait
     * @param longest wait
     */
    Throttle(Clock clock, int free, Duration longest) {
        this.clock = clock;
        this.free = free;
        this.longest = longest;
    }

    /** One key of a throttle; success takes back the attempt only, or everything that failed before too. */
    record Place(Throttle throttle, String key, boolean forgets) {

        Place forgetting() {
            return new Place(throttle, key, true);
        }

        void forget() {
            throttle.forget(key);
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
        Deque<Begun> begun = new ArrayDeque<>();
        T result;
        try {
            for (Place place : places) {
                begun.push(new Begun(place, place.throttle().begin(place.key())));
            }
            result = attempt.get();
        } catch (RuntimeException e) {
            begun.forEach(Begun::takeBack);
            throw e;
        }
        begun.forEach(result == null ? Begun::failed : Begun::succeeded);
        return result;
    }

    private synchronized Instant begin(String key) {
        Instant now = clock.instant();
        Failures before = byKey.get(key);
        if (before == null || before.last().plus(FORGOTTEN).isBefore(now)) {
            before = new Failures(0, now, now);
        }
        if (before.blockedUntil().isAfter(now)) {
            throw refusal(Duration.between(now, before.blockedUntil()));
        }
        int count = before.count() + 1;
        Instant blockedUntil = now.plus(wait(count));
        byKey.put(key, new Failures(count, before.last(), blockedUntil));
        return blockedUntil;
    }

    private Duration wait(int count) {
        if (count <= free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(count - free, 20));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    private synchronized void failed(String key) {
        byKey.computeIfPresent(key, (k, f) -> new Failures(f.count(), clock.instant(), f.blockedUntil()));
    }

    /** Leaves the time of the last failure as it was: who succeeds does not keep the failures of others young. */
    private synchronized void takeBack(String key, Instant blockedUntil) {
        byKey.computeIfPresent(key, (k, f) -> {
            Instant blocked = f.blockedUntil().equals(blockedUntil) ? clock.instant() : f.blockedUntil();
            return f.count() == 1 ? null : new Failures(f.count() - 1, f.last(), blocked);
        });
    }

    private synchronized void forget(String key) {
        byKey.remove(key);
    }

    synchronized void forgetEnding(String end) {
        byKey.keySet().removeIf(key -> key.endsWith(end));
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
