package org.trihelix.persistence.internal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.api.BusyException;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.persistence.LocalDatabase;
import org.trihelix.persistence.internal.database.Database;
import org.trihelix.persistence.internal.database.Settings;

class ThreadUnitsTest {

    private static LocalDatabase database;
    private static UnitOfWork work;

    @BeforeAll
    static void open() {
        database = LocalDatabase.inMemory();
        work = database.work();
        work.run(c -> c.createStatement().execute("CREATE TABLE T (ID INTEGER PRIMARY KEY, N INTEGER NOT NULL)"));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void fill() {
        work.run(c -> {
            c.createStatement().execute("DELETE FROM T");
            c.createStatement().execute("INSERT INTO T VALUES (1, 0), (2, 0)");
        });
    }

    @AfterEach
    void nothingStaysOpen() {
        assertThat(database.connectionsInUse()).isZero();
        assertThat(work.writing()).isFalse();
    }

    @Test
    void aUnitInsideJoinsTheOuterOne() {
        assertThatThrownBy(() -> work.run(outer -> {
                    work.run(inner -> add(inner, 1, 5));
                    assertThat(work.<Integer>read(c -> value(c, 1))).isEqualTo(5);
                    throw new IllegalArgumentException("too late");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(value(1)).isZero();
    }

    @Test
    void aFailedUnitInsideCannotBeSurvived() {
        assertThatThrownBy(() -> work.run(outer -> {
                    add(outer, 1, 1);
                    try {
                        work.run(inner -> {
                            throw new IllegalArgumentException("inner");
                        });
                    } catch (IllegalArgumentException e) {
                        add(outer, 2, 1);
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("inner");

        assertThat(value(1)).isZero();
        assertThat(value(2)).isZero();
    }

    @Test
    void aFailedReadingInsideCan() {
        work.run(outer -> {
            add(outer, 1, 1);
            assertThatThrownBy(() -> work.read(c -> {
                        throw new IllegalArgumentException("not found");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        });

        assertThat(value(1)).isEqualTo(1);
    }

    @Test
    void writingInsideReadingIsRefused() {
        assertThatThrownBy(() -> work.read(c -> work.write(inner -> 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readingCannotWrite() {
        assertThatThrownBy(() -> work.read(c -> {
                    add(c, 1, 1);
                    return 1;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(SQLException.class);
        assertThat(value(1)).isZero();
    }

    @Test
    void theConnectionCannotBeCommittedInside() {
        assertThatThrownBy(() -> work.run(c -> {
                    add(c, 1, 1);
                    c.commit();
                    c.close();
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(value(1)).isZero();
    }

    @Test
    void actionsAfterCommitRunOnceAndOnlyAfterACommit() {
        List<String> told = new ArrayList<>();

        work.run(c -> {
            work.afterCommit(() -> told.add("committed " + work.writing() + value(1)));
            add(c, 1, 7);
            assertThat(told).isEmpty();
        });
        assertThatThrownBy(() -> work.run(c -> {
                    work.afterCommit(() -> told.add("rolled back"));
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(told).containsExactly("committed false7");
        assertThatThrownBy(() -> work.afterCommit(() -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFailureAfterTheCommitIsNoFailureOfTheUnit() {
        List<String> told = new ArrayList<>();
        var fragile = new ThreadUnits(failing("rollback", "close"));

        String result = fragile.write(c -> {
            fragile.afterCommit(() -> told.add("committed"));
            return "kept";
        });

        assertThat(result).isEqualTo("kept");
        assertThat(told).containsExactly("committed");
        assertThat(fragile.writing()).isFalse();
    }

    @Test
    void aFailedCommitIsOne() {
        List<String> told = new ArrayList<>();
        var fragile = new ThreadUnits(failing("commit", "rollback"));

        assertThatThrownBy(() -> fragile.run(c -> fragile.afterCommit(() -> told.add("committed"))))
                .hasMessageContaining("commit failed");

        assertThat(told).isEmpty();
    }

    /** A source of connections on which these methods fail and the others do nothing. */
    private static DataSource failing(String... methods) {
        return proxy(
                DataSource.class,
                (source, get, none) -> proxy(Connection.class, (proxy, method, arguments) -> {
                    if (List.of(methods).contains(method.getName())) {
                        throw new SQLException(method.getName() + " failed");
                    }
                    return null;
                }));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(ThreadUnitsTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Test
    void twoThatDeadlockBothSucceed() {
        var barrier = new CyclicBarrier(2);
        var attempts = new AtomicInteger();

        var one = CompletableFuture.runAsync(() -> crossing(1, 2, barrier, attempts));
        var two = CompletableFuture.runAsync(() -> crossing(2, 1, barrier, attempts));
        CompletableFuture.allOf(one, two).join();

        assertThat(attempts).hasValue(3);
        assertThat(value(1)).isEqualTo(2);
        assertThat(value(2)).isEqualTo(2);
    }

    @Test
    void aLockHeldForLongIsToldAsBusyAfterOneMoreTry(@TempDir Path folder) {
        var attempts = new AtomicInteger();
        var impatient =
                new Settings("jdbc:derby:memory:" + UUID.randomUUID(), "", "", 4, Duration.ofSeconds(1), folder);
        try (var busy = new Database(impatient)) {
            var units = new ThreadUnits(busy);
            units.run(c -> c.createStatement().execute("CREATE TABLE T (ID INTEGER PRIMARY KEY, N INTEGER NOT NULL)"));
            units.run(c -> c.createStatement().execute("INSERT INTO T VALUES (1, 0)"));

            units.run(holder -> {
                add(holder, 1, 1);
                var waiting = CompletableFuture.runAsync(() -> units.run(c -> {
                    attempts.incrementAndGet();
                    c.createStatement().execute("UPDATE T SET N = 9 WHERE ID = 1");
                }));
                assertThatThrownBy(waiting::join).hasCauseInstanceOf(BusyException.class);
            });

            assertThat(attempts).hasValue(2);
            assertThat(units.<Integer>read(c -> value(c, 1))).isEqualTo(1);
            assertThat(busy.connectionsInUse()).isZero();
        }
    }

    private static void crossing(int first, int second, CyclicBarrier barrier, AtomicInteger attempts) {
        work.run(c -> {
            boolean initial = attempts.incrementAndGet() <= 2;
            add(c, first, 1);
            if (initial) {
                barrier.await();
            }
            add(c, second, 1);
        });
    }

    private static void add(Connection connection, int id, int n) throws SQLException {
        connection.createStatement().executeUpdate("UPDATE T SET N = N + " + n + " WHERE ID = " + id);
    }

    private static int value(int id) {
        return work.read(c -> value(c, id));
    }

    private static int value(Connection connection, int id) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("SELECT N FROM T WHERE ID = " + id)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
