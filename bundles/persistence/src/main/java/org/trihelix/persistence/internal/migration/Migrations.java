package org.trihelix.persistence.internal.migration;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings modules' tables up to date, one module at a time. What was last applied is remembered as a checksum of the module's files, so
 * that a start without changes reads one row and does not touch Liquibase at all.
 */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final DataSource connections;

    public Migrations(DataSource connections) {
        this.connections = connections;
    }

    /**
     * @param unit name of the module's unit, letters and digits
     * @return true when something was to be done
     * @throws MigrationException when it failed; statements before the failing changeset stay
     */
    public synchronized boolean run(String unit, ChangeFiles files) {
        try (var connection = connections.getConnection()) {
            String checksum = files.checksum();
            if (checksum.equals(applied(connection, unit))) {
                return false;
            }
            LOG.info("Bringing the tables of {} up to date", unit);
            new LiquibaseRun(connection, unit, files).update();
            remember(connection, unit, checksum);
            return true;
        } catch (Exception e) {
            throw new MigrationException(unit, e);
        }
    }

    private static @Nullable String applied(Connection connection, String unit) throws SQLException {
        try {
            if (!exists(connection)) {
                create(connection);
            }
            try (var query = connection.prepareStatement("SELECT CHECKSUM FROM PERSISTENCE_UNIT WHERE NAME = ?")) {
                query.setString(1, unit);
                try (var rows = query.executeQuery()) {
                    return rows.next() ? rows.getString(1) : null;
                }
            }
        } finally {
            connection.commit();
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        String name = "PERSISTENCE_UNIT";
        boolean lower = connection.getMetaData().storesLowerCaseIdentifiers();
        try (var tables = connection.getMetaData().getTables(null, null, lower ? name.toLowerCase() : name, null)) {
            return tables.next();
        }
    }

    private static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE PERSISTENCE_UNIT ("
                    + "NAME VARCHAR(40) NOT NULL PRIMARY KEY, CHECKSUM CHAR(64) NOT NULL)");
        }
    }

    private static void remember(Connection connection, String unit, String checksum) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM PERSISTENCE_UNIT WHERE NAME = ?");
                var insert = connection.prepareStatement("INSERT INTO PERSISTENCE_UNIT VALUES (?, ?)")) {
            delete.setString(1, unit);
            delete.executeUpdate();
            insert.setString(1, unit);
            insert.setString(2, checksum);
            insert.executeUpdate();
        }
        connection.commit();
    }
}
