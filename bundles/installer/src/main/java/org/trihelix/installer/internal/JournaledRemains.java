package org.trihelix.installer.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.trihelix.api.data.LeftTables;
import org.trihelix.api.data.Sql;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.plugin.PluginRemains;
import org.trihelix.api.text.Message;
import org.trihelix.installer.internal.modules.Container;
import org.trihelix.installer.internal.payload.Vault;
import org.trihelix.installer.internal.store.PluginStore;
import org.trihelix.installer.internal.store.Removed;
import org.trihelix.installer.internal.store.RemovedStore;
import org.trihelix.plugin.Envelope;
import org.trihelix.plugin.PluginFile;
import org.trihelix.plugin.PluginFileException;

/** What removed plug-ins left; looked after while no plug-in changes. */
@Component(service = PluginRemains.class)
public final class JournaledRemains implements PluginRemains {

    private final UnitOfWork work;
    private final Access access;
    private final LeftTables tables;
    private final PluginStore store;
    private final RemovedStore removed;
    private final Vault vault;
    private final Engine engine;
    private final Ledger ledger;
    private final Standings standings;
    private final Changes changes;
    private final Container container;
    private volatile Map<Removed, List<Table>> counted = Map.of();

    @Activate
    public JournaledRemains(
            @Reference UnitOfWork work,
            @Reference Access access,
            @Reference LeftTables tables,
            @Reference PluginStore store,
            @Reference RemovedStore removed,
            @Reference Vault vault,
            @Reference Engine engine,
            @Reference Ledger ledger,
            @Reference Standings standings,
            @Reference Changes changes,
            @Reference Container container) {
        this.work = work;
        this.access = access;
        this.tables = tables;
        this.store = store;
        this.removed = removed;
        this.vault = vault;
        this.engine = engine;
        this.ledger = ledger;
        this.standings = standings;
        this.changes = changes;
        this.container = container;
    }

    @Override
    public List<Remains> list(Caller caller) {
        requireSomewhere(caller);
        return counted().entrySet().stream()
                .filter(one -> access.allows(caller, HubPermissions.PLUGINS, place(one.getKey())))
                .map(one -> remains(one.getKey(), one.getValue(), caller.locale()))
                .toList();
    }

    /** What is written down before it comes, for a hub that dies meanwhile, or is not yet taken out after one that died. */
    private boolean isComing(String name) {
        return changes.changes(name) || container.present().contains(name);
    }

    /** Nothing is written into what was left, so it is counted once. */
    private Map<Removed, List<Table>> counted() {
        return work.read(connection -> {
            Map<Removed, List<Table>> before = counted;
            Map<Removed, List<Table>> now = new LinkedHashMap<>();
            for (Removed one : removed.all(connection)) {
                if (isComing(one.name())) {
                    continue; // its tables are being made
                }
                List<Table> known = before.get(one);
                now.put(one, known == null || known.isEmpty() ? count(connection, one) : known);
            }
            counted = now;
            return now;
        });
    }

    private void requireSomewhere(Caller caller) {
        if (!access.allowsSomewhere(caller, HubPermissions.PLUGINS)) {
            throw access.refusal(caller, HubPermissions.PLUGINS);
        }
    }

    private static Scope place(Removed one) {
        return one.region() == null ? Scope.PLATFORM : Scope.region(one.region());
    }

    private List<Table> count(Connection connection, Removed one) throws SQLException {
        List<Table> left = new ArrayList<>();
        for (String table : tables(connection, one)) {
            left.add(new Table(
                    table,
                    Sql.of("select count(*) from " + quoted(connection, table)).number(connection)));
        }
        return left;
    }

    private Remains remains(Removed one, List<Table> left, Locale locale) {
        Envelope envelope = vault.has(one.file()) ? standings.envelope(one.file()) : null;
        return new Remains(
                one.name(),
                one.version(),
                envelope == null ? one.name() : Inspection.title(envelope, locale),
                envelope == null ? null : one.file(),
                one.region(),
                one.removed(),
                one.exported(),
                left);
    }

    private List<String> tables(Connection connection, Removed one) throws SQLException {
        List<String> left = new ArrayList<>();
        for (String module : ledger.left(connection, one)) {
            left.addAll(tables.of(connection, module));
        }
        return left;
    }

    private static String quoted(Connection connection, String table) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        return quote + table + quote;
    }

    private Optional<PluginFile> file(Removed one) {
        try {
            return vault.open(one.file());
        } catch (PluginFileException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private Removed known(Caller caller, String name) {
        requireSomewhere(caller);
        Removed one = work.read(connection -> removed.one(connection, name)).orElseThrow(() -> missing(name));
        access.require(caller, HubPermissions.PLUGINS, place(one));
        if (isComing(name)) {
            throw new ConflictException(Message.of("plugins.remains.installed", name), Map.of());
        }
        return one;
    }

    private RuntimeException missing(String name) {
        return work.read(connection -> store.plugin(connection, name)).isPresent()
                ? new ConflictException(Message.of("plugins.remains.installed", name), Map.of())
                : new NotFoundException(new SubjectRef(JournaledPlugins.KIND, name));
    }

    @Override
    public void export(Caller caller, String name, OutputStream out) {
        Packed packed = engine.alone(() -> {
            Removed one = known(caller, name);
            return new Packed(one, packed(one, caller.locale()));
        });
        try {
            Files.copy(packed.zip(), out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(packed.zip());
        }
        ledger.exported(caller, packed.of());
    }

    private record Packed(Removed of, Path zip) {}

    /** Written beside first: whoever fetches it may be slow, and holds up nobody. */
    private Path packed(Removed one, Locale locale) {
        Path packed = vault.room();
        try (var zip = new RemainsFile(Files.newOutputStream(packed), locale)) {
            Optional<PluginFile> file = file(one);
            if (file.isPresent()) {
                try (InputStream in = vault.read(one.file())) {
                    zip.file(one.name() + '-' + one.version() + ".trihelix", in);
                }
            }
            work.read(connection -> {
                for (String table : tables(connection, one)) {
                    table(zip, connection, table);
                }
                return true;
            });
        } catch (IOException e) {
            delete(packed);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            delete(packed);
            throw e;
        }
        return packed;
    }

    private static void table(RemainsFile zip, Connection connection, String table) throws IOException {
        try {
            zip.table(connection, table);
        } catch (SQLException e) {
            throw Ledger.inTheWay(table, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void purge(Caller caller, String name, String confirm) {
        engine.alone(() -> {
            Removed one = known(caller, name);
            if (!confirm.strip().equals(name)) {
                throw InvalidException.field("confirm", "plugins.remains.confirm", name);
            }
            if (one.exported() == null) {
                throw new ConflictException(Message.of("plugins.remains.export", name), Map.of());
            }
            ledger.purged(caller, one);
            if (!ledger.files().contains(one.file())) {
                vault.discard(one.file());
            }
            return true;
        });
    }
}
