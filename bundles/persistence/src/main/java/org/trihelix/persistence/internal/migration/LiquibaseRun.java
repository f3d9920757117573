package org.trihelix.persistence.internal.migration;

import java.sql.Connection;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockServiceFactory;
import liquibase.ui.LoggerUIService;

/** One run of Liquibase over one module's files. */
final class LiquibaseRun {

    private final Connection connection;
    private final String unit;
    private final ChangeFiles files;

    LiquibaseRun(Connection connection, String unit, ChangeFiles files) {
        this.connection = connection;
        this.unit = unit;
        this.files = files;
    }

    void update() throws Exception {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(LiquibaseRun.class.getClassLoader());
        try {
            Scope.child(
                    Map.of(
                            Scope.Attr.classLoader.name(),
                            LiquibaseRun.class.getClassLoader(),
                            Scope.Attr.logService.name(),
                            new Slf4jLogService(),
                            Scope.Attr.ui.name(),
                            new LoggerUIService(),
                            // It would tell the vendor's server about each run, and calls it an error when it may not.
                            AnalyticsArgs.ENABLED.getKey(),
                            false,
                            AnalyticsArgs.LOG_LEVEL.getKey(),
                            Level.FINE),
                    this::updateFiles);
            connection.commit();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void updateFiles() throws Exception {
        var whole = new WholeChanges(connection);
        var database = database(whole.connection());
        try {
            // Only this process uses the database and migrates one module at a time: a lock that is there was left by a
            // kill.
            LockServiceFactory.getInstance().getLockService(database).forceReleaseLock();
            var memory = new MemoryAccessor(files.texts());
            for (String path : files.texts().keySet()) {
                var run = new Liquibase(path, memory, database);
                run.setShowSummary(UpdateSummaryEnum.OFF);
                run.setChangeExecListener(whole);
                run.update(new Contexts());
            }
        } finally {
            LockServiceFactory.getInstance().resetAll();
            ChangeLogHistoryServiceFactory.getInstance().resetAll();
        }
    }

    private Database database(Connection guarded) throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(guarded));
        database.setDatabaseChangeLogTableName(log(unit));
        database.setDatabaseChangeLogLockTableName(lock(unit));
        return database;
    }

    /** Name of the table of changes. No "_" in it: at the second run on Derby it is taken for a wildcard and the table is not found. */
    static String log(String unit) {
        return "DBCL" + unit.toUpperCase(Locale.ROOT);
    }

    /** Name of the table that locks {@link #log}. */
    static String lock(String unit) {
        return log(unit) + "LOCK";
    }
}
