package org.trihelix.core.internal.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.core.internal.store.SettingStore;

/** Finds committed entries of which nobody told the sealer, as after a kill. Remembers in the database up to where there are none. */
final class Backlog {

    static final String MARK = "journal.sealedTo";

    /** Leaves out the newest, which may belong to units of work that still run and would make this wait for them. */
    private static final Duration UNSETTLED = Duration.ofMinutes(1);

    /** How far the mark stays behind: no unit of work runs for so long. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private final UnitOfWork work;
    private final Clock clock;
    private long scannedTo;
    private long marked;

    Backlog(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** To be called while nobody can append yet, so that it waits for nothing. */
    List<Long> atStart() {
        long mark = work.read(SettingStore::all).get(MARK) instanceof String text ? Long.parseLong(text) : 0;
        // A mark in the future was made by a clock that went wrong.
        marked = mark > Tickets.at(clock.millis()) ? 0 : mark;
        scannedTo = marked;
        return work.read(c -> EntryTable.unsealedTickets(c, marked, Long.MAX_VALUE));
    }

    List<Long> next() {
        long to = Tickets.at(clock.millis() - UNSETTLED.toMillis());
        List<Long> found = work.read(c -> EntryTable.unsealedTickets(c, scannedTo, to));
        if (found.isEmpty()) {
            scannedTo = Math.max(scannedTo, to);
            mark(scannedTo - Tickets.at(MARGIN.toMillis()));
        }
        return found;
    }

    private void mark(long ticket) {
        if (ticket - marked > Tickets.at(MARGIN.toMillis())) {
            work.run(c -> SettingStore.put(c, MARK, String.valueOf(ticket)));
            marked = ticket;
        }
    }
}
