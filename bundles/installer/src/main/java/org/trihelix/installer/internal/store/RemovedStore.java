package org.trihelix.installer.internal.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.data.Sql;

/** The table of plug-ins that were removed. There once it is up to date. */
@Component(
        service = RemovedStore.class,
        reference = @Reference(name = "unit", service = EntityManager.class, target = "(trihelix.unit=plugins)"))
public final class RemovedStore {

    private static final String ALL =
            "select NAME, VERSION, DIGEST, PUBLISHER, REGION, MODULES, REMOVED, EXPORTED from PLUGINS_REMOVED";

    /** By name. */
    public List<Removed> all(Connection connection) throws SQLException {
        return Sql.of(ALL).and("order by NAME").list(connection, RemovedStore::removed);
    }

    public Optional<Removed> one(Connection connection, String name) throws SQLException {
        return Sql.of(ALL).and("where NAME = ?", name).one(connection, RemovedStore::removed);
    }

    /** In place of what is known of that name, and not exported. */
    public void put(Connection connection, Removed one) throws SQLException {
        delete(connection, one.name());
        Sql.of("insert into PLUGINS_REMOVED (NAME, VERSION, DIGEST, PUBLISHER, REGION, MODULES, REMOVED)")
                .and("values (?, ?, ?, ?, ?,", one.name(), one.version(), one.file(), one.publisher(), one.region())
                .and("?, ?)", String.join(" ", one.modules()), one.removed())
                .update(connection);
    }

    /** Unless it was installed and removed again meanwhile. */
    public void exported(Connection connection, Removed one, Instant when) throws SQLException {
        Sql.of("update PLUGINS_REMOVED set EXPORTED = ?", when)
                .and("where NAME = ? and REMOVED = ?", one.name(), one.removed())
                .update(connection);
    }

    public void delete(Connection connection, String name) throws SQLException {
        Sql.of("delete from PLUGINS_REMOVED where NAME = ?", name).update(connection);
    }

    private static Removed removed(ResultSet row) throws SQLException {
        return new Removed(
                row.getString("NAME"),
                row.getString("VERSION"),
                row.getString("DIGEST"),
                row.getString("PUBLISHER"),
                row.getString("REGION"),
                PluginStore.modules(row.getString("MODULES")),
                Objects.requireNonNull(Sql.instant(row, "REMOVED")),
                Sql.instant(row, "EXPORTED"));
    }
}
