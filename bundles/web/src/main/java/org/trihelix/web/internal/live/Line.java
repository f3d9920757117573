package org.trihelix.web.internal.live;

import org.jspecify.annotations.Nullable;

/**
 * To one open page. The page keeps one request waiting; ringing answers it, and the page fetches what changed by itself. A ring while nothing
 * waits is kept until the next request comes, so none is lost.
 */
public final class Line {

    private final String id;
    private final Lines lines;
    private final Runnable hangUp;
    private @Nullable Wait waiting;
    private volatile boolean watches;
    private boolean rung;
    private long rungAt;

    Line(String id, Lines lines, Runnable hangUp) {
        this.id = id;
        this.lines = lines;
        this.hangUp = hangUp;
    }

    /** Secret that names this line in the page's requests. */
    public String id() {
        return id;
    }

    /** Tells the page that something changed. Returns at once; many rings before the page's answer are one. */
    public void ring() {
        Wait wait = take(true);
        if (wait != null) {
            lines.answer(wait, Lines.CHANGED);
        }
    }

    /** @param watches whether the page is rung each time that something was done in the hub */
    public void watch(boolean watches) {
        this.watches = watches;
    }

    boolean watches() {
        return watches;
    }

    /** The page has fetched what changed. */
    public synchronized void answered() {
        rung = false;
    }

    private synchronized @Nullable Wait take(boolean ringing) {
        if (ringing && !rung) {
            rung = true;
            rungAt = lines.now();
        }
        Wait wait = waiting;
        waiting = null;
        return wait;
    }

    /** Lets a request of the page wait; one that waited before is let go. */
    void await(Wait wait) {
        Wait before;
        boolean changed;
        synchronized (this) {
            before = waiting;
            changed = rung;
            waiting = changed ? null : wait;
        }
        if (before != null) {
            lines.answer(before, Lines.NOTHING);
        }
        if (changed) {
            lines.answer(wait, Lines.CHANGED);
        }
    }

    /** For a page that does not wait. */
    synchronized String word() {
        return rung ? Lines.CHANGED : Lines.NOTHING;
    }

    /** This request waits no more. */
    synchronized void forget(Wait wait) {
        if (waiting == wait) {
            waiting = null;
        }
    }

    synchronized boolean unansweredSince(long moment) {
        return rung && rungAt < moment;
    }

    void hangUp() {
        Wait wait = take(false);
        if (wait != null) {
            lines.answer(wait, Lines.GONE);
        }
        hangUp.run();
    }

    /** Ends the wait without a word; the page will ask again. */
    void letGo() {
        Wait wait = take(false);
        if (wait != null) {
            lines.answer(wait, Lines.NOTHING);
        }
    }

    /** Closes the line: its page was left. */
    public void close() {
        lines.close(this);
        Wait wait = take(false);
        if (wait != null) {
            lines.answer(wait, Lines.GONE);
        }
    }
}
