package org.trihelix.installer.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.data.LeftTables;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.text.Message;
import org.trihelix.installer.internal.store.Kept;
import org.trihelix.installer.internal.store.PluginStore;
import org.trihelix.installer.internal.store.Removed;
import org.trihelix.installer.internal.store.RemovedStore;

/** Writes down what becomes of plug-ins, each time with the entry in the journal. */
@Component(service = Ledger.class)
public final class Ledger {

    private static final String MODULE = "hub";

    private final UnitOfWork work;
    private final Journal journal;
    private final Clock clock;
    private final PluginStore store;
    private final RemovedStore removed;
    private final LeftTables tables;

    /** Whose the tables of a module are. */
    record Holder(String plugin, boolean removed) {}

    @Activate
    public Ledger(
            @Reference UnitOfWork work,
            @Reference Journal journal,
            @Reference Clock clock,
            @Reference PluginStore store,
            @Reference RemovedStore removed,
            @Reference LeftTables tables) {
        this.work = work;
        this.journal = journal;
        this.clock = clock;
        this.store = store;
        this.removed = removed;
        this.tables = tables;
    }

    /** Files that may not be forgotten. */
    Set<String> files() {
        return work.read(connection -> Stream.concat(
                        store.plugins(connection).stream().map(Kept::file),
                        removed.all(connection).stream().map(Removed::file))
                .collect(Collectors.toSet()));
    }

    /** @param modules that keep data for it */
    void installed(Caller caller, Optional<Kept> before, Kept after, List<String> modules) {
        work.run(connection -> {
            store.put(connection, after);
            store.addModules(connection, after.name(), modules);
            Optional<Removed> left = removed.one(connection, after.name());
            if (left.isPresent()) {
                store.addModules(connection, after.name(), left.get().modules());
                removed.delete(connection, after.name());
            }
            String action = before.isPresent() ? "pluginUpgraded" : "pluginInstalled";
            journal.append(entry(caller, after.region(), after.name(), action)
                    .with(
                            version(before, after.version()),
                            new Change("file", before.map(Kept::file).orElse(null), after.file()),
                            new Change("region", before.map(Kept::region).orElse(null), after.region())));
        });
    }

    /**
     * Before it makes its first table: a hub that dies before it is {@link #installed} knows what is left.
     *
     * @param modules that may make tables
     */
    void coming(Caller caller, Optional<Kept> before, Kept after, List<String> modules) {
        work.run(connection -> {
            if (before.isPresent()) {
                store.addModules(connection, after.name(), modules);
            } else if (!modules.isEmpty()) {
                Instant now = clock.instant();
                removed.put(
                        connection,
                        removed.one(connection, after.name())
                                .map(left -> left.with(modules, now))
                                .orElseGet(() -> Removed.of(after, modules, now)));
                journal.append(entry(caller, after.region(), after.name(), "pluginBegun")
                        .with(version(before, after.version())));
            }
        });
    }

    void failed(Caller caller, Optional<Kept> before, Kept after, String why) {
        record(entry(caller, after.region(), after.name(), "pluginFailed")
                .with(version(before, after.version()))
                .because(why));
    }

    /** Notes the modules that keep data for it, for those that were installed before this was noted. */
    void keepsData(String name, List<String> modules) {
        work.run(connection -> store.addModules(connection, name, modules));
    }

    void refused(Caller caller, @Nullable String region, String name, @Nullable String version, String why) {
        Entry entry = entry(caller, region, name, "pluginRefused").because(why);
        record(version == null ? entry : entry.with(new Change("version", null, version)));
    }

    void removed(Caller caller, Kept kept, List<String> modules) {
        work.run(connection -> {
            store.addModules(connection, kept.name(), modules);
            List<String> all = store.modules(connection).getOrDefault(kept.name(), List.of());
            store.delete(connection, kept.name());
            removed.put(connection, Removed.of(kept, all, clock.instant()));
            journal.append(entry(caller, kept.region(), kept.name(), "pluginRemoved")
                    .with(new Change("version", kept.version(), null)));
        });
    }

    void exported(Caller caller, Removed gone) {
        work.run(connection -> {
            removed.exported(connection, gone, clock.instant());
            journal.append(entry(caller, gone.region(), gone.name(), "pluginDataExported"));
        });
    }

    /** Drops the tables too. */
    void purged(Caller caller, Removed gone) {
        work.run(connection -> {
            for (String module : left(connection, gone)) {
                drop(connection, module);
            }
            removed.delete(connection, gone.name());
            journal.append(entry(caller, gone.region(), gone.name(), "pluginPurged")
                    .with(new Change("version", gone.version(), null)));
        });
    }

    /** By the ids of modules that kept data, the plug-ins whose that is, without the one of that name. */
    Map<String, Holder> holders(Connection connection, String name) throws SQLException {
        Map<String, Holder> holders = new HashMap<>();
        for (Removed one : removed.all(connection)) {
            one.modules().forEach(module -> holders.put(module, new Holder(one.name(), true)));
        }
        store.modules(connection)
                .forEach(
                        (plugin, modules) -> modules.forEach(module -> holders.put(module, new Holder(plugin, false))));
        holders.values().removeIf(holder -> holder.plugin().equals(name));
        return holders;
    }

    /** Ids of its modules whose tables nobody else has, whether that one is in the container or not. */
    List<String> left(Connection connection, Removed gone) throws SQLException {
        Set<String> taken = store.modules(connection).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return gone.modules().stream().filter(module -> !taken.contains(module)).toList();
    }

    private void drop(Connection connection, String module) throws SQLException {
        try {
            tables.drop(connection, module);
        } catch (SQLException e) {
            throw inTheWay(module, e);
        }
    }

    /** For what the database refuses, in its words. */
    static ConflictException inTheWay(String what, SQLException e) {
        return new ConflictException(Message.of("plugins.remains.way", what, String.valueOf(e.getMessage())), Map.of());
    }

    private void record(Entry entry) {
        work.run(connection -> journal.append(entry));
    }

    private static Change version(Optional<Kept> before, String after) {
        return new Change("version", before.map(Kept::version).orElse(null), after);
    }

    private static Entry entry(Caller caller, @Nullable String region, String name, String action) {
        return Entry.of(caller, region, MODULE, action, new SubjectRef(JournaledPlugins.KIND, name));
    }
}
