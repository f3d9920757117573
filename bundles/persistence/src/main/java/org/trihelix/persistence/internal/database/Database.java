package org.trihelix.persistence.internal.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.data.DataFolder;

/** The hub's one database, open from construction to {@link #close()}. */
@Component(service = Database.class, configurationPid = "org.trihelix.persistence")
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(10);

    private final Settings settings;
    private final Dialect dialect;
    private final Driver driver;
    private final HikariDataSource pool;

    /** Contents of {@code etc/org.trihelix.persistence.cfg}. */
    @interface Config {

        /** JDBC address; empty for the embedded database in the data folder. */
        String url() default "";

        String user() default "";

        String password() default "";

        int pool_size() default Settings.POOL_SIZE;

        /** Seconds. */
        int lock_timeout() default Settings.LOCK_TIMEOUT_SECONDS;
    }

    @Activate
    public Database(Config config, @Reference DataFolder folder) {
        this(settings(config, folder.path()));
    }

    /** @throws RuntimeException when the database cannot be reached or another process has it open; nothing stays open then */
    public Database(Settings settings) {
        this(settings, null);
    }

    /** @param backup of which the database, not there yet, becomes a copy: Derby's alone; null for an empty one */
    public Database(Settings settings, @Nullable Path backup) {
        this.settings = settings;
        warnUnlessUtc();
        dialect = Dialect.of(settings.url());
        if (dialect == Dialect.DERBY) {
            DerbyEngine.setAsideUnfinished(Path.of(settings.url().substring("jdbc:derby:".length())));
            DerbyEngine.start(settings);
        }
        driver = dialect.newDriver();
        try {
            if (backup != null) {
                DerbyEngine.copy(driver, backup, settings.url());
            }
            pool = new HikariDataSource(pool());
        } catch (RuntimeException e) {
            stopEngine();
            throw e;
        }
        LOG.info("The database {} is open", settings);
    }

    private static Settings settings(Config config, Path data) {
        return new Settings(
                config.url().isBlank() ? Settings.derbyUrl(data) : config.url(),
                config.user(),
                config.password(),
                config.pool_size(),
                Duration.ofSeconds(config.lock_timeout()),
                data);
    }

    /** Connections without automatic commit. For units of work and migrations only. */
    public DataSource connections() {
        return pool;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Connections that are in use now. */
    public int connectionsInUse() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    @Deactivate
    @Override
    public void close() {
        pool.close();
        stopEngine();
        LOG.info("The database {} is closed", settings);
    }

    private void stopEngine() {
        if (dialect == Dialect.DERBY) {
            DerbyEngine.stop(driver, settings.url());
        } else {
            forget(driver);
        }
    }

    /** PostgreSQL's driver registers itself when it is loaded; DriverManager would keep this bundle alive through it. */
    private static void forget(Driver driver) {
        DriverManager.drivers()
                .filter(registered -> registered.getClass() == driver.getClass())
                .toList()
                .forEach(registered -> {
                    try {
                        DriverManager.deregisterDriver(registered);
                    } catch (SQLException e) {
                        LOG.warn("The database driver stays registered", e);
                    }
                });
    }

    /** JDBC writes an instant as the process' local time, which is ambiguous one hour a year wherever clocks are set back. */
    private static void warnUnlessUtc() {
        var zone = ZoneId.systemDefault();
        if (!zone.getRules().equals(ZoneOffset.UTC.getRules())) {
            LOG.warn("Times are kept in the time zone {}: start the hub with -Duser.timezone=UTC", zone);
        }
    }

    private HikariConfig pool() {
        var config = new HikariConfig();
        boolean derby = dialect == Dialect.DERBY;
        config.setPoolName("trihelix");
        config.setDataSource(new DriverSource(
                dialect,
                driver,
                derby ? settings.url() + ";create=true" : settings.url(),
                settings.user(),
                settings.password()));
        config.setAutoCommit(false);
        config.setMinimumIdle(2);
        config.setMaximumPoolSize(settings.poolSize());
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        if (!derby) {
            config.setConnectionInitSql(
                    "SET lock_timeout = " + settings.lockTimeout().toMillis());
            config.setIsolateInternalQueries(true); // else the first unit that rolls back takes the setting with it
        }
        return config;
    }
}
