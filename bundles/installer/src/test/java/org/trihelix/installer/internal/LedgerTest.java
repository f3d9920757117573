package org.trihelix.installer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.data.LeftTables;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.plugin.Publishers.Publisher;
import org.trihelix.api.plugin.Publishers.Trust;
import org.trihelix.installer.internal.store.Kept;
import org.trihelix.installer.internal.store.PluginStore;
import org.trihelix.installer.internal.store.Removed;
import org.trihelix.installer.internal.store.RemovedStore;
import org.trihelix.persistence.LocalDatabase;

class LedgerTest {

    private static final Caller CALLER = Caller.system(Locale.ENGLISH);

    private final PluginStore store = new PluginStore();
    private final RemovedStore removed = new RemovedStore();
    private final List<String> dropped = new ArrayList<>();
    private LocalDatabase database;
    private UnitOfWork work;
    private Ledger ledger;

    @BeforeEach
    void open() {
        database = LocalDatabase.inMemory("plugins");
        work = database.work();
        ledger = new Ledger(work, new Silent(), Clock.systemUTC(), store, removed, new Dropping());
        work.run(connection ->
                store.put(connection, new Publisher("a".repeat(64), "A", Trust.TRUSTED, true, null, Instant.EPOCH)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Kept kept(String name, String version) {
        return new Kept(name, version, "0".repeat(64), "a".repeat(64), null, Instant.EPOCH);
    }

    private Removed left(String name) {
        return work.read(connection -> removed.one(connection, name)).orElseThrow();
    }

    @Test
    void modulesOfAllVersionsAreKept() {
        Kept one = kept("m", "1.0.0");
        ledger.installed(CALLER, Optional.empty(), one, List.of("first"));
        ledger.coming(CALLER, Optional.of(one), kept("m", "1.1.0"), List.of("failed"));
        ledger.installed(CALLER, Optional.of(one), kept("m", "2.0.0"), List.of("second"));
        ledger.removed(CALLER, kept("m", "2.0.0"), List.of("second"));
        assertThat(left("m").modules()).containsExactly("failed", "first", "second");

        ledger.installed(CALLER, Optional.empty(), kept("m", "3.0.0"), List.of("third"));
        ledger.removed(CALLER, kept("m", "3.0.0"), List.of());
        assertThat(left("m").modules()).containsExactly("failed", "first", "second", "third");
    }

    @Test
    void whatDidNotComeInIsRemembered() {
        ledger.coming(CALLER, Optional.empty(), kept("m", "1.0.0"), List.of("m"));
        assertThat(left("m").modules()).containsExactly("m");
        ledger.coming(CALLER, Optional.empty(), kept("n", "1.0.0"), List.of());
        assertThat(work.read(removed::all)).hasSize(1);
        ledger.installed(CALLER, Optional.empty(), kept("m", "1.0.0"), List.of("m"));
        assertThat(work.read(removed::all)).isEmpty();
    }

    @Test
    void anExportCountsForItsOwnRemoval() {
        ledger.removed(CALLER, kept("m", "1.0.0"), List.of("m"));
        Removed before = left("m");
        ledger.installed(CALLER, Optional.empty(), kept("m", "1.0.0"), List.of("m"));
        ledger.removed(CALLER, kept("m", "1.0.0"), List.of("m"));
        ledger.exported(CALLER, before);
        assertThat(left("m").exported()).isNull();
        ledger.exported(CALLER, left("m"));
        assertThat(left("m").exported()).isNotNull();
    }

    @Test
    void whatAnotherHasIsNotDropped() {
        ledger.installed(CALLER, Optional.empty(), kept("m", "1.0.0"), List.of("m"));
        ledger.removed(CALLER, kept("m", "1.0.0"), List.of("m", "shared"));
        ledger.installed(CALLER, Optional.empty(), kept("n", "1.0.0"), List.of("shared"));
        ledger.purged(CALLER, left("m"));
        assertThat(dropped).containsExactly("m");
    }

    private static final class Silent implements Journal {

        @Override
        public void append(Entry entry) {
            // what is told is looked at elsewhere
        }

        @Override
        public Page<Recorded> of(SubjectRef subject, PageRequest page) {
            return new Page<>(List.of(), null, 0);
        }

        @Override
        public Page<Recorded> latest(PageRequest page) {
            return new Page<>(List.of(), null, 0);
        }
    }

    private final class Dropping implements LeftTables {

        @Override
        public List<String> of(Connection connection, String module) {
            return List.of();
        }

        @Override
        public void drop(Connection connection, String module) {
            dropped.add(module);
        }
    }
}
