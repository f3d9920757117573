package org.trihelix.api.data;

import java.sql.Connection;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The only way to the database. One JDBC connection is bound to the thread for the length of the work; the entity managers of
 * all modules and the journal join it, so that everything commits together or not at all. A unit inside a unit joins the outer
 * one. Keep it short: no waiting for people or networks inside.
 */
@ProviderType
public interface UnitOfWork {

    /**
     * Runs the work and commits. A deadlock or lock time-out rolls back and runs the work once more, so it must have no effect
     * outside the database. When a unit inside fails, the whole rolls back, even if its exception is caught.
     *
     * @throws RuntimeException whatever the work throws, after rollback
     * @throws org.trihelix.api.ConflictException when a row was changed by someone else meanwhile
     * @throws org.trihelix.api.BusyException when it met a deadlock or lock time-out again
     * @throws IllegalStateException inside {@link #read}, or with a checked exception of the work as its cause
     */
    <T> T write(Work<T> work);

    /** Runs the work on a connection that is rolled back afterwards. */
    <T> T read(Work<T> work);

    /** {@link #write} without a result. */
    default void run(Task task) {
        write(connection -> {
            task.run(connection);
            return true;
        });
    }

    /**
     * Runs the action on this thread right after the commit; never when it rolls back. What the action throws is only logged.
     *
     * @throws IllegalStateException outside {@link #write}
     */
    void afterCommit(Runnable action);

    /** True while the calling thread is inside {@link #write}. */
    boolean writing();

    /** A piece of work with a result. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws Exception;
    }

    /** A piece of work without one. */
    @FunctionalInterface
    interface Task {
        void run(Connection connection) throws Exception;
    }
}
