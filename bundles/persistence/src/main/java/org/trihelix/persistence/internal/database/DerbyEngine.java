package org.trihelix.persistence.internal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derby's engine, of which a process has one for all its databases: started by the first, stopped by the last. */
final class DerbyEngine {

    private static final Logger LOG = LoggerFactory.getLogger(DerbyEngine.class);
    private static final String DATABASE_STOPPED = "08006";
    private static final int DEADLOCK_SECONDS = 2;

    /** A text for each: what the engine has compiled before needs no parser. */
    private static final AtomicLong PARSED = new AtomicLong();

    private static int users;

    private DerbyEngine() {}

    /** Sets what the engine reads from the process at its start; later calls change only the lock timeouts of later databases. */
    static synchronized void start(Settings settings) {
        set("derby.stream.error.file", log(settings.data()).toString());
        set("derby.locks.waitTimeout", String.valueOf(settings.lockTimeout().toSeconds()));
        set("derby.locks.deadlockTimeout", String.valueOf(DEADLOCK_SECONDS));
        // "test" would lose acknowledged commits, wherever it was set; a property of the process wins over
        // derby.properties.
        set("derby.system.durability", "full");
        users++;
    }

    private static Path log(Path data) {
        try {
            return Files.createDirectories(data.resolve("log")).resolve("derby.log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Driver driver, Path backup, String url) {
        try {
            driver.connect(url + ";createFrom=" + backup, new Properties()).close();
        } catch (SQLException e) {
            throw new IllegalStateException(url + " did not become a copy of " + backup, e);
        }
    }

    static synchronized void stop(Driver driver, String url) {
        shutDown(driver, url);
        if (--users == 0) {
            shutDown(driver, "jdbc:derby:");
        }
    }

    /**
     * A connection makes its parser for its first statement and keeps it, and the parser keeps the stack of that moment in an exception made in
     * advance: the classes of a module that left would stay as long as the connection. Here no module is on the stack.
     */
    static void giveParser(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("VALUES " + PARSED.incrementAndGet());
        }
    }

    /** What a kill during the very first start leaves: a folder in which nothing was ever kept and which cannot be opened. */
    static void setAsideUnfinished(Path folder) {
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve("service.properties"))) {
            try {
                Files.move(
                        folder,
                        Files.createTempDirectory(folder.getParent(), "db-unfinished-")
                                .resolve("db"));
                LOG.warn("The database was never completely created; its remains were set aside beside {}", folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void set(String name, String value) {
        System.setProperty(name, value);
    }

    private static void shutDown(Driver driver, String url) {
        try {
            driver.connect(url + ";shutdown=true", new Properties()).close();
        } catch (SQLException e) {
            if (!DATABASE_STOPPED.equals(e.getSQLState()) && !"XJ015".equals(e.getSQLState())) {
                LOG.warn("Derby did not stop cleanly", e);
            }
        }
    }
}
