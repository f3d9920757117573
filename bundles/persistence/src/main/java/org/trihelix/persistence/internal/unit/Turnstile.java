package org.trihelix.persistence.internal.unit;

import java.time.Duration;
import org.trihelix.api.AwayException;
import org.trihelix.api.text.Message;

/** Counts the units of work that use a module's entities, so that these are closed behind the last of them and not under it. */
final class Turnstile {

    private int inside;
    private boolean closed;

    /** @throws AwayException once it is closed */
    synchronized void enter() {
        if (closed) {
            throw new AwayException(Message.of("hub.error.away"));
        }
        inside++;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    /**
     * Lets nobody in any more and waits for those inside.
     *
     * @return whether all have left in time
     */
    synchronized boolean close(Duration patience) {
        closed = true;
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toNanos(); inside > 0 && left > 0; left = end - System.nanoTime()) {
                wait(Math.max(1, left / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return inside == 0;
    }
}
