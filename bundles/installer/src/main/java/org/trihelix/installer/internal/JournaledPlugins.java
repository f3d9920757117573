package org.trihelix.installer.internal;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.Plugins;
import org.trihelix.api.plugin.Publishers.Publisher;
import org.trihelix.api.text.Message;
import org.trihelix.installer.internal.Inspection.Known;
import org.trihelix.installer.internal.modules.Container;
import org.trihelix.installer.internal.payload.Vault;
import org.trihelix.installer.internal.store.Kept;
import org.trihelix.installer.internal.store.PluginStore;
import org.trihelix.plugin.PluginFile;
import org.trihelix.plugin.PluginFileException;

/** Plug-ins, each change with its entry in the journal; what is refused is written there too. */
@Component(service = Plugins.class)
public final class JournaledPlugins implements Plugins {

    static final String KIND = "plugin";

    private static final String MODULE = "hub";
    private static final Duration UNUSED = Duration.ofDays(1);

    private final UnitOfWork work;
    private final Access access;
    private final Journal journal;
    private final Clock clock;
    private final Regions regions;
    private final Vault vault;
    private final PluginStore store;
    private final Inspection inspection;
    private final Engine engine;
    private final Container container;
    private final Standings standings;

    @Activate
    public JournaledPlugins(
            @Reference UnitOfWork work,
            @Reference Access access,
            @Reference Journal journal,
            @Reference Clock clock,
            @Reference Regions regions,
            @Reference Vault vault,
            @Reference PluginStore store,
            @Reference Inspection inspection,
            @Reference Engine engine,
            @Reference Container container,
            @Reference Standings standings) {
        this.work = work;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
        this.regions = regions;
        this.vault = vault;
        this.store = store;
        this.inspection = inspection;
        this.engine = engine;
        this.container = container;
        this.standings = standings;
    }

    @Override
    public List<Plugin> list(Caller caller) {
        requireSomewhere(caller);
        return standings.of(caller.locale()).stream()
                .filter(plugin -> access.allows(caller, HubPermissions.PLUGINS, place(plugin.region())))
                .toList();
    }

    private void requireSomewhere(Caller caller) {
        if (!access.allowsSomewhere(caller, HubPermissions.PLUGINS)) {
            throw access.refusal(caller, HubPermissions.PLUGINS);
        }
    }

    private static Scope place(@Nullable String region) {
        return region == null ? Scope.PLATFORM : Scope.region(region);
    }

    private void require(Caller caller, @Nullable String region) {
        if (region != null && regions.region(region) == null) {
            throw InvalidException.field("region", "hub.error.region.unknown");
        }
        access.require(caller, HubPermissions.PLUGINS, place(region));
    }

    @Override
    public Report inspect(Caller caller, InputStream file, @Nullable String region) {
        require(caller, region);
        engine.alone(() -> {
            vault.tidy(needed(), UNUSED);
            return true;
        });
        String digest;
        try {
            digest = vault.keep(file);
        } catch (PluginFileException e) {
            throw refusal(caller, "", region, e);
        }
        try {
            return report(caller, digest, region);
        } catch (InvalidException e) {
            vault.discard(digest);
            throw e;
        }
    }

    private Set<String> needed() {
        return work.read(store::plugins).stream().map(Kept::file).collect(Collectors.toSet());
    }

    @Override
    public @Nullable String served(Caller caller, String file) {
        requireSomewhere(caller);
        String name = opened(caller, file, null).envelope().name();
        return kept(name).map(Kept::region).orElse(null);
    }

    @Override
    public Report report(Caller caller, String file, @Nullable String region) {
        require(caller, region);
        return report(caller, file, opened(caller, file, region), region);
    }

    private PluginFile opened(Caller caller, String digest, @Nullable String region) {
        try {
            return vault.open(digest).orElseThrow(() -> new NotFoundException(new SubjectRef("plugin-file", digest)));
        } catch (PluginFileException e) {
            throw refusal(caller, digest, region, e);
        }
    }

    private Report report(Caller caller, String digest, PluginFile file, @Nullable String region) {
        try {
            Known known = work.read(connection -> known(connection, caller, file));
            return inspection.of(digest, file, known, region, caller.locale());
        } catch (PluginFileException e) {
            throw refusal(caller, digest, region, e);
        }
    }

    private Known known(Connection connection, Caller caller, PluginFile file) throws SQLException {
        Optional<Kept> installed = store.plugin(connection, file.envelope().name());
        Optional<Publisher> owner = installed.isEmpty()
                ? Optional.empty()
                : store.publisher(connection, installed.get().publisher());
        return new Known(
                store.publisher(connection, file.signer()),
                installed,
                owner,
                installed.isEmpty()
                        || access.allows(
                                caller,
                                HubPermissions.PLUGINS,
                                place(installed.get().region())));
    }

    /** What may run again when its successor fails. */
    private Optional<Kept> running(String name) {
        return work.read(store::running).stream()
                .filter(plugin -> plugin.name().equals(name))
                .findFirst();
    }

    private Optional<Kept> kept(String name) {
        return work.read(connection -> store.plugin(connection, name));
    }

    private InvalidException refusal(Caller caller, String digest, @Nullable String region, PluginFileException e) {
        record(entry(caller, region, digest.isEmpty() ? "unknown" : digest, "pluginRefused")
                .because(e.reason() + ": " + e.detail()));
        return InvalidException.field("file", "plugins.file." + e.reason().name(), e.detail());
    }

    @Override
    public Plugin install(Caller caller, String digest, @Nullable String region) {
        require(caller, region);
        return engine.alone(() -> {
            PluginFile file = opened(caller, digest, region);
            String name = file.envelope().name();
            Optional<Kept> before = kept(name);
            before.ifPresent(one -> require(caller, one.region()));
            Report report = report(caller, digest, file, region);
            if (!report.installable()) {
                record(entry(caller, region, name, "pluginRefused")
                        .with(new Change("version", null, report.version()))
                        .because(String.join(" ", report.refused())));
                throw new ConflictException(
                        Message.of("plugins.refused", String.join(" ", report.refused())), Map.of());
            }
            replace(caller, digest, file, before, region);
            return standings.of(caller.locale(), name);
        });
    }

    private void replace(
            Caller caller, String digest, PluginFile file, Optional<Kept> before, @Nullable String region) {
        var envelope = file.envelope();
        String version = envelope.version().toString();
        var after = new Kept(envelope.name(), version, digest, file.signer(), region, clock.instant());
        var change = new Change("version", before.map(Kept::version).orElse(null), version);
        try {
            engine.replace(
                    after,
                    file,
                    running(after.name()),
                    () -> work.run(connection -> {
                        store.put(connection, after);
                        journal.append(entry(
                                        caller,
                                        region,
                                        envelope.name(),
                                        before.isPresent() ? "pluginUpgraded" : "pluginInstalled")
                                .with(
                                        change,
                                        new Change(
                                                "file", before.map(Kept::file).orElse(null), digest),
                                        new Change(
                                                "region",
                                                before.map(Kept::region).orElse(null),
                                                region)));
                    }));
        } catch (ConflictException e) {
            record(entry(caller, region, envelope.name(), "pluginFailed")
                    .with(change)
                    .because(String.valueOf(e.message().arguments())));
            throw e;
        }
        standings.forget(envelope.name());
    }

    @Override
    public void remove(Caller caller, String name) {
        requireSomewhere(caller);
        engine.alone(() -> {
            Kept kept = kept(name).orElseThrow(() -> new NotFoundException(new SubjectRef(KIND, name)));
            require(caller, kept.region());
            List<String> dependents = container.dependents(name);
            if (!dependents.isEmpty()) {
                throw new ConflictException(Message.of("plugins.refused.refresh", dependents), Map.of());
            }
            engine.remove(
                    kept,
                    running(name),
                    () -> work.run(connection -> {
                        store.delete(connection, name);
                        journal.append(entry(caller, kept.region(), name, "pluginRemoved")
                                .with(new Change("version", kept.version(), null)));
                    }));
            standings.forget(name);
            return true;
        });
    }

    private void record(Entry entry) {
        work.run(connection -> journal.append(entry));
    }

    private static Entry entry(Caller caller, @Nullable String region, String name, String action) {
        return Entry.of(caller, region, MODULE, action, new SubjectRef(KIND, name));
    }
}
