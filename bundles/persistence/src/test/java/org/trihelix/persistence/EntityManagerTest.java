package org.trihelix.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.persistence.probe.ProbeRow;

class EntityManagerTest {

    private static final String ID = "01980000-0000-7000-8000-000000000001";
    private static LocalDatabase database;
    private static EntityManager em;

    @BeforeAll
    static void open() {
        database = LocalDatabase.inMemory("probe");
        em = database.entityManager("probe");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.work().run(c -> c.createStatement().execute("DELETE FROM PROBE_ROW"));
    }

    @Test
    void entitiesAndPlainSqlCommitTogether() {
        database.work().run(connection -> {
            em.persist(ProbeRow.of(ID, "entity"));
            insert(connection, "plain");
        });

        assertThat(count()).isEqualTo(2);
        ProbeRow found = database.work().read(c -> em.find(ProbeRow.class, ID));
        assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(ProbeRow.of(ID, "entity"));
    }

    @Test
    void entitiesAndPlainSqlRollBackTogether() {
        assertThatThrownBy(() -> database.work().run(connection -> {
                    em.persist(ProbeRow.of(ID, "entity"));
                    em.flush();
                    insert(connection, "plain");
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(count()).isZero();
    }

    @Test
    void queriesSeeWhatTheUnitWrote() {
        long seen = database.work().write(connection -> {
            em.persist(ProbeRow.of(ID, "entity"));
            insert(connection, "plain");
            return em.createQuery("select count(r) from ProbeRow r", Long.class).getSingleResult();
        });

        assertThat(seen).isEqualTo(2);
    }

    @Test
    void outsideAUnitOfWorkIsRefused() {
        assertThatThrownBy(() -> em.find(ProbeRow.class, ID))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("probe was called outside a unit of work");
        assertThatThrownBy(() -> database.work().read(c -> em.getTransaction()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStaleVersionIsAConflict() {
        database.work().run(c -> em.persist(ProbeRow.of(ID, "first")));

        assertThatThrownBy(() -> database.work().run(connection -> {
                    var row = em.find(ProbeRow.class, ID);
                    connection.createStatement().execute("UPDATE PROBE_ROW SET VERSION = VERSION + 1");
                    row.title = "mine";
                }))
                .isInstanceOf(ConflictException.class);

        assertThat(database.work().<String>read(c -> em.find(ProbeRow.class, ID).title))
                .isEqualTo("first");
    }

    @Test
    void readingSeesNoStaleCopyAndWritesNothing() {
        database.work().run(c -> em.persist(ProbeRow.of(ID, "first")));
        database.work().run(c -> c.createStatement().execute("UPDATE PROBE_ROW SET TITLE = 'second'"));

        String title = database.work().read(c -> {
            var row = em.find(ProbeRow.class, ID);
            String before = row.title;
            row.title = "changed while reading";
            return before;
        });

        assertThat(title).isEqualTo("second");
        assertThat(database.work().<String>read(c -> em.find(ProbeRow.class, ID).title))
                .isEqualTo("second");
    }

    @Test
    void noConnectionStaysInUse() {
        database.work().run(c -> em.persist(ProbeRow.of(ID, "first")));
        database.work().<Object>read(c -> em.find(ProbeRow.class, ID));

        assertThat(database.connectionsInUse()).isZero();
    }

    private static void insert(Connection connection, String title) throws Exception {
        connection
                .createStatement()
                .execute("INSERT INTO PROBE_ROW VALUES ('01980000-0000-7000-8000-000000000002', '" + title
                        + "', CURRENT_TIMESTAMP, 1)");
    }

    private static int count() {
        return database.work().read(c -> {
            try (var rows = c.createStatement().executeQuery("SELECT COUNT(*) FROM PROBE_ROW")) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }
}
