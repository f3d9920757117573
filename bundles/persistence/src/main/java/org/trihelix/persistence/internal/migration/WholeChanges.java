package org.trihelix.persistence.internal.migration;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.ChangeSet.ExecType;
import liquibase.changelog.ChangeSet.RunStatus;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.visitor.AbstractChangeExecListener;
import liquibase.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * Has a change and the note that it was made committed together. Liquibase commits them one after the other, so that a hub that dies in between
 * would try to make the change again, and fail, at each start.
 */
final class WholeChanges extends AbstractChangeExecListener implements InvocationHandler {

    private final Connection physical;
    private boolean changing;

    WholeChanges(Connection physical) {
        this.physical = physical;
    }

    /** The connection for Liquibase. */
    Connection connection() {
        return (Connection)
                Proxy.newProxyInstance(WholeChanges.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    @Override
    public void willRun(ChangeSet change, DatabaseChangeLog log, Database database, RunStatus status) {
        changing = true;
    }

    /** Told before or after the note is written; the next commit has both. */
    @Override
    public void ran(ChangeSet change, DatabaseChangeLog log, Database database, ExecType type) {
        changing = false;
    }

    @Override
    public void runFailed(ChangeSet change, DatabaseChangeLog log, Database database, Exception failure) {
        changing = false;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (changing && method.getName().equals("commit")) {
            return null;
        }
        try {
            return method.invoke(physical, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
