package org.trihelix.installer.internal.drafts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.api.DeniedException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.DataFolder;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.plugin.Publishers.Publisher;
import org.trihelix.api.plugin.Publishers.Trust;
import org.trihelix.api.text.Message;
import org.trihelix.installer.internal.store.DraftStore;
import org.trihelix.installer.internal.store.Kept;
import org.trihelix.installer.internal.store.PluginStore;
import org.trihelix.persistence.LocalDatabase;

/** Drafts in a database of their own. */
abstract class DraftFixture {

    @TempDir
    Path folder;

    final Caller administrator = caller("a", Role.ADMINISTRATOR, Scope.PLATFORM);
    final Caller authority = caller("b", Role.AUTHORITY, Scope.region("RU-KYA"));
    final List<Entry> entries = new ArrayList<>();
    final Later clock = new Later();
    final PluginStore plugins = new PluginStore();
    LocalDatabase database;
    UnitOfWork work;
    PlatformKey key;
    DraftRights rights;
    DraftDesk desk;

    static Caller caller(String id, Role role, Scope scope) {
        return new Caller(id, id, Locale.ENGLISH, Set.of(new Grant(role, scope)), List.of());
    }

    @BeforeEach
    void open() {
        database = LocalDatabase.inMemory("plugins");
        work = database.work();
        Journal journal = new Recording(entries);
        key = new PlatformKey(work, new Granted(), plugins, journal, clock, new Folder(folder));
        var store = new DraftStore();
        rights = new DraftRights(work, new Granted(), store, plugins, key);
        desk = new DraftDesk(rights, journal, clock, store, plugins);
    }

    @AfterEach
    void close() {
        database.close();
    }

    void install(String name, String publisher, @Nullable String region) {
        work.run(connection -> {
            if (plugins.publisher(connection, publisher).isEmpty()) {
                plugins.put(
                        connection,
                        new Publisher(
                                publisher,
                                "Another",
                                Trust.TRUSTED,
                                false,
                                null,
                                Clock.systemUTC().instant()));
            }
            plugins.put(
                    connection,
                    new Kept(
                            name,
                            "1.0.0",
                            "0".repeat(64),
                            publisher,
                            region,
                            Clock.systemUTC().instant()));
        });
    }

    static final class Later extends Clock {
        private Instant now = Instant.parse("2026-11-01T10:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private record Folder(Path path) implements DataFolder {
        @Override
        public Path closed(String name) {
            return path;
        }
    }

    private record Recording(List<Entry> entries) implements Journal {
        @Override
        public void append(Entry entry) {
            entries.add(entry);
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

    /** A role for the platform covers all. */
    private static final class Granted implements Access {
        @Override
        public boolean allows(Caller caller, Permission permission, Scope scope) {
            return caller.grants().stream()
                    .anyMatch(grant -> permission.roles().contains(grant.role())
                            && (grant.scope().equals(Scope.PLATFORM)
                                    || grant.scope().equals(scope)));
        }

        @Override
        public boolean allowsSomewhere(Caller caller, Permission permission) {
            return caller.grants().stream().anyMatch(grant -> permission.roles().contains(grant.role()));
        }

        @Override
        public @Nullable Permission permission(String name) {
            return null;
        }

        @Override
        public DeniedException refusal(Caller caller, Permission permission) {
            return new DeniedException(Message.of(permission.name()), false);
        }
    }
}
