package org.trihelix.persistence.internal.work;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.persistence.internal.database.Database;

/** Units of work, one per thread at a time. */
@Component(service = {UnitOfWork.class, ThreadUnits.class})
public final class ThreadUnits implements UnitOfWork {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadUnits.class);

    private final DataSource connections;
    private final ThreadLocal<@Nullable Unit> current = new ThreadLocal<>();

    @Activate
    public ThreadUnits(@Reference Database database) {
        this(database.connections());
    }

    ThreadUnits(DataSource connections) {
        this.connections = connections;
    }

    /** The unit of work the thread is in, null outside. */
    public @Nullable Unit current() {
        return current.get();
    }

    @Override
    public <T> T write(Work<T> work) {
        return run(true, work);
    }

    @Override
    public <T> T read(Work<T> work) {
        return run(false, work);
    }

    @Override
    public boolean writing() {
        return current.get() instanceof Unit unit && unit.writing();
    }

    @Override
    public void afterCommit(Runnable action) {
        if (!(current.get() instanceof Unit unit) || !unit.writing()) {
            throw new IllegalStateException("afterCommit needs a UnitOfWork.write on this thread");
        }
        unit.afterCommit(action);
    }

    private <T> T run(boolean writing, Work<T> work) {
        try {
            return current.get() instanceof Unit outer ? join(outer, writing, work) : outermost(writing, work);
        } catch (Exception e) {
            // Inside another unit nothing is translated: the outermost one must still see a lock conflict.
            throw current.get() == null ? Failures.translated(e) : Failures.unchecked(e);
        }
    }

    private static <T> T join(Unit outer, boolean writing, Work<T> work) throws Exception {
        if (writing && !outer.writing()) {
            throw new IllegalStateException("UnitOfWork.write inside UnitOfWork.read would lose what it writes");
        }
        try {
            return work.run(outer.connection());
        } catch (Exception e) {
            // A deadlock has already rolled back everything before it, so not even a failed reading may be survived.
            if (writing || Failures.contention(e)) {
                outer.doom(e);
            }
            throw e;
        }
    }

    private <T> T outermost(boolean writing, Work<T> work) throws Exception {
        try {
            return once(writing, work);
        } catch (Exception e) {
            if (!Failures.contention(e)) {
                throw e;
            }
            LOG.debug("Lock conflict, once more", e);
            return once(writing, work);
        }
    }

    private <T> T once(boolean writing, Work<T> work) throws Exception {
        Unit unit = new Unit(connections.getConnection(), writing);
        current.set(unit);
        T result;
        try {
            unit.begin();
            result = work.run(unit.connection());
            if (writing) {
                unit.commit();
            }
        } finally {
            current.remove();
            unit.end();
        }
        unit.runAfterCommit();
        return result;
    }
}
