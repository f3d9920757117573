package org.trihelix.persistence.internal.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.persistence.internal.database.Database;
import org.trihelix.persistence.internal.database.Settings;

class MigrationsTest {

    private static final String FIRST = """
            --liquibase formatted sql
            --changeset m:1
            CREATE TABLE M_ONE (ID INTEGER NOT NULL PRIMARY KEY);
            INSERT INTO M_ONE VALUES (1);
            """;
    private static final String SECOND = """
            --liquibase formatted sql
            --changeset m:2
            CREATE TABLE M_TWO (ID INTEGER NOT NULL PRIMARY KEY);
            """;

    @TempDir
    private Path data;

    private Database database;

    @BeforeEach
    void open() {
        database = new Database(Settings.embedded(data));
    }

    @AfterEach
    void close() {
        assertThat(database.connectionsInUse()).isZero();
        database.close();
    }

    @Test
    void runsOnceAndThenOnlyWhatIsNew() {
        assertThat(migrate(Map.of("a.sql", FIRST))).isTrue();
        assertThat(migrate(Map.of("a.sql", FIRST))).isFalse();
        assertThat(migrate(Map.of("a.sql", FIRST, "b.sql", SECOND))).isTrue();

        assertThat(rows("M_ONE")).isEqualTo(1);
        assertThat(rows("M_TWO")).isZero();
        assertThat(rows("DBCLM")).isEqualTo(2);
    }

    @Test
    void anOlderVersionRunsOnNewerTables() {
        migrate(Map.of("a.sql", FIRST, "b.sql", SECOND));

        migrate(Map.of("a.sql", FIRST));

        assertThat(rows("M_TWO")).isZero();
    }

    @Test
    void aFailedChangeSaysWhyAndTheRepairedOneContinues() {
        String broken = SECOND + "--changeset m:3\nCREATE TABEL M_THREE (ID INTEGER);\n";

        assertThatThrownBy(() -> migrate(Map.of("a.sql", FIRST, "b.sql", broken)))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("tables of m")
                .hasMessageContaining("TABEL");
        assertThat(rows("M_TWO")).isZero();

        assertThat(migrate(Map.of("a.sql", FIRST, "b.sql", broken.replace("TABEL", "TABLE"))))
                .isTrue();
        assertThat(rows("M_THREE")).isZero();
    }

    @Test
    void anEditedChangeIsRefused() {
        migrate(Map.of("a.sql", FIRST));

        assertThatThrownBy(() -> migrate(Map.of("a.sql", FIRST.replace("INTEGER", "BIGINT"))))
                .hasMessageContaining("check sum");
    }

    @Test
    void aLockLeftByAKillDoesNotBlock() throws SQLException {
        migrate(Map.of("a.sql", FIRST));
        execute("UPDATE DBCLMLOCK SET LOCKED = TRUE, LOCKEDBY = 'dead', LOCKGRANTED = CURRENT_TIMESTAMP");

        assertThat(migrate(Map.of("a.sql", FIRST, "b.sql", SECOND))).isTrue();
    }

    /** Whichever commit is the last one before the hub dies: the next start makes the rest, and nothing twice. */
    @Test
    void aHubThatDiesAtAnyCommitGoesOn() {
        int commits = 0;
        boolean died = true;
        while (died) {
            String unit = "m" + commits;
            var files = new ChangeFiles(new TreeMap<>(Map.of(
                    "a.sql",
                    FIRST.replace("M_ONE", "M_ONE" + commits),
                    "b.sql",
                    SECOND.replace("M_TWO", "M_TWO" + commits))));
            died = dies(new DyingConnections(database.connections(), commits).source(), unit, files);
            new Migrations(database.connections()).run(unit, files);
            assertThat(rows("M_ONE" + commits)).isEqualTo(1);
            assertThat(rows("M_TWO" + commits)).isZero();
            assertThat(rows("DBCL" + unit)).isEqualTo(2);
            commits++;
        }
        assertThat(commits).isGreaterThan(4);
    }

    private static boolean dies(DataSource source, String unit, ChangeFiles files) {
        try {
            new Migrations(source).run(unit, files);
            return false;
        } catch (MigrationException e) {
            return true;
        }
    }

    private boolean migrate(Map<String, String> files) {
        return new Migrations(database.connections()).run("m", new ChangeFiles(new TreeMap<>(files)));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.connections().getConnection()) {
            connection.createStatement().execute(sql);
            connection.commit();
        }
    }

    private int rows(String table) {
        try (var connection = database.connections().getConnection();
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
