package org.trihelix.industrial.internal.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.data.Sql;
import org.trihelix.industrial.domain.Role;
import org.trihelix.industrial.domain.Told;

/** The table, there once it is up to date: the entity manager of this unit comes after its migrations. */
@Component(
        service = PassportStore.class,
        reference = @Reference(name = "unit", service = EntityManager.class, target = "(trihelix.unit=industrial)"))
public class PassportStore {

    private static final String COLUMNS = "ORGANIZATION, PART, MADE, USED, VERSION";

    /** What was told of each participant of the cluster, by organization. */
    public Map<String, Told> of(Connection connection, String cluster) throws SQLException {
        var told = new HashMap<String, Told>();
        Sql.of("select " + COLUMNS + " from INDUSTRIAL_TOLD where CLUSTER = ?", cluster)
                .list(connection, row -> told.put(row.getString("ORGANIZATION"), told(row)));
        return told;
    }

    /** @return false when somebody else told something meanwhile; a version of 0 is told for the first time */
    public boolean tell(Connection connection, String cluster, String organization, Told told) throws SQLException {
        return told.version() == 0
                ? add(connection, cluster, organization, told)
                : Sql.of("update INDUSTRIAL_TOLD set PART = ?, VERSION = VERSION + 1", told.role())
                                .and(", MADE = ?, USED = ?", told.output(), told.within())
                                .and("where CLUSTER = ? and ORGANIZATION = ?", cluster, organization)
                                .and("and VERSION = ?", told.version())
                                .update(connection)
                        == 1;
    }

    private static boolean add(Connection connection, String cluster, String organization, Told told)
            throws SQLException {
        try {
            Sql.of("insert into INDUSTRIAL_TOLD (CLUSTER, " + COLUMNS + ")")
                    .and("values (?, ?, ?, ?, ?, 1)", cluster, organization, told.role(), told.output(), told.within())
                    .update(connection);
            return true;
        } catch (SQLException e) {
            if (Sql.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                Role.valueOf(row.getString("PART")), amount(row, "MADE"), amount(row, "USED"), row.getInt("VERSION"));
    }

    private static @Nullable Double amount(ResultSet row, String column) throws SQLException {
        double amount = row.getDouble(column);
        return row.wasNull() ? null : amount;
    }
}
