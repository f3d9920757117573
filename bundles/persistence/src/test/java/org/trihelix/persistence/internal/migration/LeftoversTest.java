package org.trihelix.persistence.internal.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.persistence.internal.database.Database;
import org.trihelix.persistence.internal.database.Settings;

class LeftoversTest {

    private static final String OWN = """
            --liquibase formatted sql
            --changeset m:1
            CREATE TABLE M_ONE (ID INTEGER NOT NULL PRIMARY KEY);
            CREATE TABLE M_TWO (ID INTEGER NOT NULL PRIMARY KEY REFERENCES M_ONE (ID));
            CREATE TABLE M_ZERO (ID INTEGER NOT NULL PRIMARY KEY, UP INTEGER REFERENCES M_ZERO (ID));
            CREATE VIEW M_ALL AS SELECT ID FROM M_ONE;
            CREATE SEQUENCE M_NEXT;
            INSERT INTO M_ONE VALUES (1);
            INSERT INTO M_TWO VALUES (1);
            """;

    private static final String ANOTHERS = """
            --liquibase formatted sql
            --changeset mx:1
            CREATE TABLE MX_ONE (ID INTEGER NOT NULL PRIMARY KEY);
            """;

    @TempDir
    private Path data;

    private Database database;

    @BeforeEach
    void open() {
        database = new Database(Settings.embedded(data));
        migrate("m", OWN);
        migrate("mx", ANOTHERS);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void dropsItsOwnTablesAndWhatIsKnownOfThem() throws SQLException {
        var leftovers = new Leftovers(unit -> false);
        try (Connection connection = database.connections().getConnection()) {
            assertThat(leftovers.of(connection, "m")).containsExactly("M_ONE", "M_TWO", "M_ZERO");
            leftovers.drop(connection, "m");
            connection.commit();
            assertThat(leftovers.of(connection, "m")).isEmpty();
            assertThat(leftovers.of(connection, "mx")).containsExactly("MX_ONE");
        }
        assertThat(migrate("m", OWN)).isTrue();
        assertThat(migrate("mx", ANOTHERS)).isFalse();
    }

    @Test
    void whatIsRolledBackIsThereWholly() throws SQLException {
        var leftovers = new Leftovers(unit -> false);
        try (Connection connection = database.connections().getConnection()) {
            leftovers.drop(connection, "m");
            connection.rollback();
            assertThat(leftovers.of(connection, "m")).containsExactly("M_ONE", "M_TWO", "M_ZERO");
            assertThatThrownBy(() -> connection.createStatement().execute("DELETE FROM M_ONE"))
                    .as("its foreign keys are there again")
                    .isInstanceOf(SQLException.class);
            connection.rollback();
        }
        assertThat(migrate("m", OWN)).isFalse();
    }

    @Test
    void touchesNothingThatIsInUseOrTheHubs() throws SQLException {
        var leftovers = new Leftovers("m"::equals);
        try (Connection connection = database.connections().getConnection()) {
            connection.createStatement().execute("CREATE TABLE JOURNAL_ENTRY (ID INTEGER)");
            connection.createStatement().execute("CREATE TABLE ALOCK_ONE (ID INTEGER)");
            for (String module : List.of("m", "persistence", "journal", "alock", "", "%", "M")) {
                assertThat(leftovers.of(connection, module)).isEmpty();
                leftovers.drop(connection, module);
            }
            connection.commit();
        }
        assertThat(migrate("m", OWN)).isFalse();
    }

    private boolean migrate(String unit, String file) {
        return new Migrations(database.connections()).run(unit, new ChangeFiles(new TreeMap<>(Map.of("a.sql", file))));
    }
}
