package org.trihelix.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.trihelix.testing.hub.Hub;

/** Somebody with the home page open, which follows in a thread of its own what comes and goes in the menu. */
final class Reader {

    private final HttpPage page;
    private final String entry;
    private volatile boolean away;
    private volatile boolean leads;
    private volatile long seen;
    private volatile String fault = "";

    /** @param entry path in the menu that is followed */
    Reader(Hub hub, String login, String entry) {
        this.entry = entry;
        try {
            page = new HttpPage(hub, "").signIn(login);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        leads = page.leadsTo(entry);
        Thread.ofVirtual().start(this::follow);
    }

    private void follow() {
        try {
            while (!away) {
                if (page.changed() && !away) {
                    page.pull();
                    look();
                }
            }
        } catch (IOException | RuntimeException | AssertionError e) {
            fault = away ? "" : e.toString();
        }
    }

    private void look() {
        if (page.leadsTo(entry) != leads) {
            seen = System.currentTimeMillis();
            leads = !leads;
        }
    }

    /** Whether the page's menu leads there now. */
    boolean leads() {
        if (!fault.isEmpty()) {
            throw new AssertionError("a page broke: " + fault);
        }
        return leads;
    }

    /** When that changed last, in ms of the wall clock. */
    long seen() {
        return seen;
    }

    /** Reads and asks no more; the connection stays, as when a laptop falls asleep. */
    void sleep() {
        away = true;
    }

    /** The connection breaks. */
    void crash() {
        away = true;
        try {
            page.breakOff();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
