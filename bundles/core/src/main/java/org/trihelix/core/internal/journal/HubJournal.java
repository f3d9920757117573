package org.trihelix.core.internal.journal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Cursors;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.journal.Recorded;

/** Appends by plain JDBC on the thread's connection; the sealer follows after the commit. */
@Component
public final class HubJournal implements Journal {

    private final UnitOfWork work;
    private final Sealer sealer;
    private final Clock clock;
    private final Tickets tickets;

    @Activate
    public HubJournal(@Reference UnitOfWork work, @Reference Sealer sealer, @Reference Clock clock) {
        this.work = work;
        this.sealer = sealer;
        this.clock = clock;
        tickets = new Tickets(clock, work.read(EntryTable::lastTicket));
    }

    @Override
    public void append(Entry entry) {
        if (!work.writing()) {
            throw new IllegalStateException("Journal.append needs a UnitOfWork.write on this thread");
        }
        var row = Row.of(tickets.next(), clock.instant().truncatedTo(ChronoUnit.MICROS), entry);
        work.run(connection -> EntryTable.insert(connection, row));
        work.afterCommit(() -> sealer.committed(row.ticket()));
    }

    @Override
    public Page<Recorded> of(SubjectRef subject, PageRequest page) {
        return page(subject, page);
    }

    @Override
    public Page<Recorded> latest(PageRequest page) {
        return page(null, page);
    }

    private Page<Recorded> page(@Nullable SubjectRef subject, PageRequest page) {
        long before = page.cursor() == null ? Long.MAX_VALUE : ticket(page.cursor());
        return work.read(connection -> {
            List<Row> rows = EntryTable.before(connection, subject, before, page.limit() + 1);
            boolean more = rows.size() > page.limit();
            List<Row> shown = more ? rows.subList(0, page.limit()) : rows;
            String next = more ? Cursors.of(String.valueOf(shown.getLast().ticket())) : null;
            return new Page<>(shown.stream().map(Row::recorded).toList(), next, EntryTable.count(connection, subject));
        });
    }

    private static long ticket(String cursor) {
        return Cursors.key(Cursors.keys(cursor, 1).getFirst(), Long::valueOf);
    }
}
