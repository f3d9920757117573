package org.trihelix.installer.internal.modules;

import java.util.function.BooleanSupplier;

/** Waits for what others do, also where the thread is asked to hurry: a change of plug-ins is not left half done. */
public final class Patience {

    private static final long STEP_MILLIS = 10;

    private Patience() {}

    /** Whether the condition held within that time; the wish to be interrupted is kept for afterwards. */
    public static boolean holds(BooleanSupplier condition, long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        boolean interrupted = false;
        boolean held = condition.getAsBoolean();
        while (!held && System.nanoTime() < end) {
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            held = condition.getAsBoolean();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return held;
    }

    /** @throws IllegalStateException when it did not hold within that time */
    static void await(BooleanSupplier condition, long millis) {
        if (!holds(condition, millis)) {
            throw new IllegalStateException("The container did not finish within " + millis + " ms");
        }
    }
}
