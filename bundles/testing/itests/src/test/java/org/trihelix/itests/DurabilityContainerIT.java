package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.testing.karaf.InsideHub;
import org.trihelix.testing.karaf.inside.Services;

/** What decides whether a committed row survives a power failure, as the running database sees it. */
@InsideHub
public class DurabilityContainerIT {

    @Test
    public void databaseWaitsForTheDisk() {
        String durability =
                Services.get(UnitOfWork.class).read(connection -> property(connection, "derby.system.durability"));
        assertThat(durability).isNotEqualTo("test");
        assertThat(System.getProperty("derby.system.durability")).isNotEqualTo("test");
        assertThat(System.getProperty("derby.storage.fileSyncTransactionLog")).isNotEqualTo("false");
    }

    @Test
    public void isolationIsAtLeastReadCommitted() {
        int isolation = Services.get(UnitOfWork.class).read(Connection::getTransactionIsolation);
        assertThat(isolation).isGreaterThanOrEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }

    private static String property(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_GET_DATABASE_PROPERTY(?)")) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
