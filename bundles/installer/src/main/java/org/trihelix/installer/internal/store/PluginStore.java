package org.trihelix.installer.internal.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.data.Sql;
import org.trihelix.api.plugin.Publishers.Publisher;
import org.trihelix.api.plugin.Publishers.Trust;

/**
 * Tables of publishers and plug-ins: what is to be in the hub, whatever the container remembers. There once the tables are up to
 * date.
 */
@Component(
        service = PluginStore.class,
        reference = @Reference(name = "unit", service = EntityManager.class, target = "(trihelix.unit=plugins)"))
public final class PluginStore {

    private static final String PUBLISHERS = "select ID, NAME, TRUST, CODE, REGION, SINCE from PLUGINS_PUBLISHER";

    private static final String PLUGINS =
            "select p.NAME, p.VERSION, p.DIGEST, p.PUBLISHER, p.REGION, p.INSTALLED from PLUGINS_PLUGIN p";

    /** By name. */
    public List<Kept> plugins(Connection connection) throws SQLException {
        return Sql.of(PLUGINS).and("order by p.NAME").list(connection, PluginStore::kept);
    }

    /** Those of publishers whose keys were not revoked, by name. */
    public List<Kept> running(Connection connection) throws SQLException {
        return Sql.of(PLUGINS)
                .and("join PLUGINS_PUBLISHER q on q.ID = p.PUBLISHER where q.TRUST <> ?", Trust.REVOKED)
                .and("order by p.NAME")
                .list(connection, PluginStore::kept);
    }

    public Optional<Kept> plugin(Connection connection, String name) throws SQLException {
        return Sql.of(PLUGINS).and("where p.NAME = ?", name).one(connection, PluginStore::kept);
    }

    public void put(Connection connection, Kept plugin) throws SQLException {
        int changed = Sql.of("update PLUGINS_PLUGIN set VERSION = ?, DIGEST = ?,", plugin.version(), plugin.file())
                .and(
                        "PUBLISHER = ?, REGION = ?, INSTALLED = ?",
                        plugin.publisher(),
                        plugin.region(),
                        plugin.installed())
                .and("where NAME = ?", plugin.name())
                .update(connection);
        if (changed == 0) {
            Sql.of("insert into PLUGINS_PLUGIN (NAME, VERSION, DIGEST, PUBLISHER, REGION, INSTALLED)")
                    .and("values (?, ?, ?,", plugin.name(), plugin.version(), plugin.file())
                    .and("?, ?, ?)", plugin.publisher(), plugin.region(), plugin.installed())
                    .update(connection);
        }
    }

    /**
     * Whose a name is: it stays his until what he left is purged.
     *
     * @param publisher key that signed it
     * @param region code of the region that it serves or served, null for the whole platform
     */
    public record Owner(String publisher, @Nullable String region) {}

    public Optional<Owner> owner(Connection connection, String name) throws SQLException {
        return Sql.of("select PUBLISHER, REGION from PLUGINS_PLUGIN where NAME = ?", name)
                .and("union all select PUBLISHER, REGION from PLUGINS_REMOVED where NAME = ?", name)
                .one(connection, row -> new Owner(row.getString("PUBLISHER"), row.getString("REGION")));
    }

    /** Versions under that name that are installed, or were. */
    public List<String> versions(Connection connection, String name) throws SQLException {
        return Sql.of("select VERSION from PLUGINS_PLUGIN where NAME = ?", name)
                .and("union all select VERSION from PLUGINS_REMOVED where NAME = ?", name)
                .list(connection, row -> row.getString("VERSION"));
    }

    /** Of each plug-in by its name, the ids of all modules that ever kept data for it. */
    public Map<String, List<String>> modules(Connection connection) throws SQLException {
        return Sql.of("select NAME, MODULES from PLUGINS_PLUGIN")
                .list(connection, row -> Map.entry(row.getString("NAME"), modules(row.getString("MODULES"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Adds modules that keep data for it to those that are known. */
    public void addModules(Connection connection, String name, Collection<String> more) throws SQLException {
        var all = new TreeSet<>(modules(connection).getOrDefault(name, List.of()));
        all.addAll(more);
        Sql.of("update PLUGINS_PLUGIN set MODULES = ? where NAME = ?", String.join(" ", all), name)
                .update(connection);
    }

    static List<String> modules(String text) {
        return Stream.of(text.split(" ")).filter(module -> !module.isEmpty()).toList();
    }

    public void delete(Connection connection, String name) throws SQLException {
        Sql.of("delete from PLUGINS_PLUGIN where NAME = ?", name).update(connection);
    }

    /** By name. */
    public List<Publisher> publishers(Connection connection) throws SQLException {
        return Sql.of(PUBLISHERS).and("order by NAME, ID").list(connection, PluginStore::published);
    }

    public Optional<Publisher> publisher(Connection connection, String key) throws SQLException {
        return Sql.of(PUBLISHERS).and("where ID = ?", key).one(connection, PluginStore::published);
    }

    public void put(Connection connection, Publisher publisher) throws SQLException {
        int changed = Sql.of("update PLUGINS_PUBLISHER set NAME = ?, TRUST = ?,", publisher.name(), publisher.trust())
                .and("CODE = ?, REGION = ?, SINCE = ?", publisher.code(), publisher.region(), publisher.since())
                .and("where ID = ?", publisher.key())
                .update(connection);
        if (changed == 0) {
            Sql.of("insert into PLUGINS_PUBLISHER (ID, NAME, TRUST, CODE, REGION, SINCE)")
                    .and("values (?, ?, ?,", publisher.key(), publisher.name(), publisher.trust())
                    .and("?, ?, ?)", publisher.code(), publisher.region(), publisher.since())
                    .update(connection);
        }
    }

    private static Publisher published(ResultSet row) throws SQLException {
        return new Publisher(
                row.getString("ID"),
                row.getString("NAME"),
                Trust.valueOf(row.getString("TRUST")),
                row.getBoolean("CODE"),
                row.getString("REGION"),
                Objects.requireNonNull(Sql.instant(row, "SINCE")));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getString("NAME"),
                row.getString("VERSION"),
                row.getString("DIGEST"),
                row.getString("PUBLISHER"),
                row.getString("REGION"),
                Objects.requireNonNull(Sql.instant(row, "INSTALLED")));
    }
}
