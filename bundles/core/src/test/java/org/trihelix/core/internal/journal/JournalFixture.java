package org.trihelix.core.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.data.DataFolder;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.journal.JournalVerifier.Report;
import org.trihelix.core.internal.store.Migrated;
import org.trihelix.persistence.LocalDatabase;

/** A journal on a database of its own in a folder, which can be stopped, killed and started again. */
final class JournalFixture implements AutoCloseable {

    static final SubjectRef IDEA = new SubjectRef("idea", "01980000-0000-7000-8000-000000000001");

    final LocalDatabase database;
    final UnitOfWork work;
    final Sealer sealer;
    final Journal journal;

    JournalFixture(Path data) {
        database = LocalDatabase.in(data, "hub");
        work = database.work();
        sealer = new Sealer(new Migrated(), work, new Folder(data), Clock.systemUTC());
        journal = new HubJournal(work, sealer, Clock.systemUTC());
    }

    void append(String action) {
        append(action, "secret " + action);
    }

    void append(String action, String value) {
        work.run(c -> journal.append(entry(action, value)));
    }

    static Entry entry(String action, String value) {
        return new Entry(Caller.SYSTEM_ID, "RU-MOW", "ideas", action, IDEA, java.util.List.of(), null)
                .with(new Change("title", null, value))
                .because("because of " + action);
    }

    /** Each in a block of its own. */
    void appendSealed(String... actions) {
        for (String action : actions) {
            append(action);
            awaitSealed();
        }
    }

    void awaitSealed() {
        await(() -> journal.latest(PageRequest.first(100)).items().stream().allMatch(r -> r.number() != null));
        sealer.chain().still(() -> true);
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(end);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Report verify() {
        return new ChainVerifier(work, sealer).verify();
    }

    void sql(String statement) {
        work.run(c -> c.createStatement().executeUpdate(statement));
    }

    long number(String query) {
        return work.read(c -> {
            try (var rows = c.createStatement().executeQuery(query)) {
                rows.next();
                return rows.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public void close() {
        sealer.close();
        assertThat(database.connectionsInUse()).isZero();
        database.close();
    }

    private record Folder(Path path) implements DataFolder {

        @Override
        public Path closed(String name) {
            try {
                return Files.createDirectories(path.resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
