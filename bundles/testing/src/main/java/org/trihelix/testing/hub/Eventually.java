package org.trihelix.testing.hub;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what comes by itself. */
public final class Eventually {

    private Eventually() {}

    /** @throws AssertionError when it does not hold within the time */
    public static void holds(Duration patience, BooleanSupplier condition) {
        holds(patience, Duration.ofMillis(50), condition, () -> "");
    }

    /**
     * @param pause between two looks
     * @param details what to add to the message
     * @throws AssertionError when it does not hold within the time
     */
    public static void holds(Duration patience, Duration pause, BooleanSupplier condition, Supplier<String> details) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not come true within " + patience + details.get());
            }
            pause(pause);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
