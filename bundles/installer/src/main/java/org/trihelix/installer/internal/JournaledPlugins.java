package org.trihelix.installer.internal;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.PluginChanges.Action;
import org.trihelix.api.plugin.PluginChanges.Step;
import org.trihelix.api.plugin.Plugins;
import org.trihelix.api.text.Message;
import org.trihelix.installer.internal.Inspection.Known;
import org.trihelix.installer.internal.modules.Container;
import org.trihelix.installer.internal.payload.Payload;
import org.trihelix.installer.internal.payload.Vault;
import org.trihelix.installer.internal.store.Kept;
import org.trihelix.installer.internal.store.PluginStore;
import org.trihelix.installer.internal.store.PluginStore.Owner;
import org.trihelix.plugin.Envelope;
import org.trihelix.plugin.PluginFile;
import org.trihelix.plugin.PluginFileException;

/** Plug-ins, each change with its entry in the journal; what is refused is written there too. */
@Component(service = Plugins.class)
public final class JournaledPlugins implements Plugins {

    static final String KIND = "plugin";

    private static final Duration UNUSED = Duration.ofDays(1);

    private final UnitOfWork work;
    private final Access access;
    private final Ledger ledger;
    private final Changes changes;
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
            @Reference Ledger ledger,
            @Reference Changes changes,
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
        this.ledger = ledger;
        this.changes = changes;
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
        engine.unlessBusy(() -> vault.tidy(ledger.files(), UNUSED));
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
            return inspection.of(digest, file, before(known), known, region, caller.locale());
        } catch (PluginFileException e) {
            throw refusal(caller, digest, region, e);
        }
    }

    /** The file that runs under its name; that it cannot be read is told elsewhere. */
    private Optional<PluginFile> before(Known known) {
        try {
            return known.installed().filter(kept -> known.reached()).flatMap(kept -> vault.open(kept.file()));
        } catch (PluginFileException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private Known known(Connection connection, Caller caller, PluginFile file) throws SQLException {
        String name = file.envelope().name();
        Optional<Owner> owner = store.owner(connection, name);
        return new Known(
                store.publisher(connection, file.signer()),
                store.plugin(connection, name),
                owner.isEmpty()
                        ? Optional.empty()
                        : store.publisher(connection, owner.get().publisher()),
                owner.isEmpty()
                        || access.allows(
                                caller,
                                HubPermissions.PLUGINS,
                                place(owner.get().region())),
                ledger.holders(connection, name),
                tables(connection));
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet all =
                connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (all.next()) {
                names.add(all.getString("TABLE_NAME").toUpperCase(Locale.ROOT));
            }
        }
        return names;
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
        ledger.refused(caller, region, digest.isEmpty() ? "unknown" : digest, null, e.reason() + ": " + e.detail());
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
            Action action = before.isPresent() ? Action.UPGRADE : Action.INSTALL;
            try (var change = changes.begin(caller, action, subject(file.envelope(), region))) {
                fits(report(caller, digest, file, region), caller, region);
                replace(caller, digest, file, before, region, change);
            }
            return standings.of(caller.locale(), name);
        });
    }

    private static Changes.Subject subject(Envelope envelope, @Nullable String region) {
        return new Changes.Subject(
                envelope.name(), envelope.version().toString(), locale -> Inspection.title(envelope, locale), region);
    }

    private void fits(Report report, Caller caller, @Nullable String region) {
        if (!report.installable()) {
            String why = String.join(" ", report.refused());
            ledger.refused(caller, region, report.name(), report.version(), why);
            throw new ConflictException(Message.of("plugins.refused", why), Map.of());
        }
    }

    private void replace(
            Caller caller,
            String digest,
            PluginFile file,
            Optional<Kept> before,
            @Nullable String region,
            Changes.Running change) {
        var envelope = file.envelope();
        String version = envelope.version().toString();
        var after = new Kept(envelope.name(), version, digest, file.signer(), region, clock.instant());
        List<String> data = Payload.keepingData(file);
        change.at(before.isPresent() ? Step.LEAVING : Step.TAKING); // from here on it cannot be called off
        ledger.coming(caller, before, after, data);
        try {
            engine.replace(
                    after, file, running(after.name()), change, () -> ledger.installed(caller, before, after, data));
        } catch (ConflictException e) {
            ledger.failed(caller, before, after, String.valueOf(e.message().arguments()));
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
            var subject =
                    new Changes.Subject(name, kept.version(), locale -> standings.title(kept, locale), kept.region());
            try (var change = changes.begin(caller, Action.REMOVE, subject)) {
                List<String> modules = engine.keepingData(kept);
                change.at(Step.LEAVING);
                engine.remove(kept, running(name), () -> ledger.removed(caller, kept, modules));
            }
            standings.forget(name);
            return true;
        });
    }
}
