package org.trihelix.persistence.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path data;

    @Test
    void acknowledgedCommitsAreOnTheDisk() throws Exception {
        Files.writeString(data.resolve("derby.properties"), "derby.system.durability=test\n");
        System.setProperty("derby.system.durability", "test");
        try (var database = new Database(Settings.embedded(data))) {
            assertThat(setting(database, "derby.system.durability")).isNotEqualToIgnoringCase("test");
            assertThat(setting(database, "derby.storage.fileSyncTransactionLog"))
                    .isNotEqualTo("false");
            assertThat(setting(database, "derby.locks.waitTimeout")).isEqualTo("10");
            assertThat(setting(database, "derby.locks.deadlockTimeout")).isEqualTo("2");
        }
        assertThat(Files.readString(data.resolve("log/derby.log")).toLowerCase(Locale.ROOT))
                .contains("booting derby")
                .doesNotContain("durability=test");
    }

    @Test
    void opensAgainAfterClosingAndLeavesNothingBehind() throws Exception {
        try (var database = new Database(Settings.embedded(data))) {
            execute(database, "CREATE TABLE T (ID INTEGER)");
        }
        assertThat(data.resolve("db/db.lck")).doesNotExist();
        assertThat(DriverManager.drivers())
                .noneMatch(d -> d.getClass().getName().contains("derby"));

        try (var database = new Database(Settings.embedded(data))) {
            execute(database, "INSERT INTO T VALUES (1)");
        }
    }

    @Test
    void aFolderLeftByAKillDuringTheFirstStartIsSetAside() throws IOException {
        Files.createDirectories(data.resolve("db/seg0"));

        new Database(Settings.embedded(data)).close();

        assertThat(data.resolve("db/service.properties")).exists();
    }

    @Test
    void connectionsKeepNoClassOfWhoUsedThemFirst() throws Exception {
        try (var database = new Database(Settings.embedded(data))) {
            var reader = new WeakReference<>(readByClassOfItsOwn(database));
            for (int i = 0; i < 50 && reader.get() != null; i++) {
                System.gc();
                Thread.sleep(20);
            }
            assertThat(reader.get()).isNull();
        }
    }

    /** Uses many connections at once, most of them new, and gives the class loader of their user. */
    private static ClassLoader readByClassOfItsOwn(Database database) throws Exception {
        var loader = new ManyReads.Loader();
        try (var reads = (AutoCloseable) loader.loadClass(ManyReads.class.getName())
                .getConstructor(DataSource.class)
                .newInstance(database.connections())) {
            assertThat(reads.getClass().getClassLoader()).isSameAs(loader);
        }
        return loader;
    }

    @Test
    void anUnknownDatabaseIsRefused() {
        assertThatThrownBy(() -> new Database(Settings.at("jdbc:other:x", data)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:postgresql:");
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = database.connections().getConnection()) {
            connection.createStatement().execute(sql);
            connection.commit();
        }
    }

    /** The database's own setting if it has one, else the process'. */
    private static String setting(Database database, String name) throws SQLException {
        try (var connection = database.connections().getConnection();
                var query = connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_GET_DATABASE_PROPERTY(?)")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                rows.next();
                String value = rows.getString(1);
                return value != null ? value : String.valueOf(System.getProperty(name));
            }
        }
    }
}
