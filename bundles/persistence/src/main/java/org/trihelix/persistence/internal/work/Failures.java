package org.trihelix.persistence.internal.work;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.BusyException;
import org.trihelix.api.ConflictException;
import org.trihelix.api.HubException;
import org.trihelix.api.text.Message;

/** What a failed unit of work means. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Deadlock and lock time-out: Derby 40001 and 40XL1, PostgreSQL 40P01, 40001 and 55P03. */
    private static final Set<String> CONTENTION = Set.of("40001", "40XL1", "40XL2", "40P01", "55P03");

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private Failures() {}

    static boolean contention(Exception failure) {
        return cause(failure, SQLException.class) instanceof SQLException e
                && e.getSQLState() != null
                && CONTENTION.contains(e.getSQLState());
    }

    static RuntimeException translated(Exception failure) {
        if (failure instanceof HubException refusal) {
            return refusal;
        }
        if (contention(failure) || cause(failure, SQLTransientConnectionException.class) != null) {
            LOG.warn("A unit of work was given up: the database is busy", failure);
            return new BusyException(Message.of("hub.error.busy"), RETRY_AFTER);
        }
        if (cause(failure, OptimisticLockException.class) != null) {
            return new ConflictException(Message.of("hub.error.conflict"), Map.of());
        }
        return unchecked(failure);
    }

    static RuntimeException unchecked(Exception failure) {
        return failure instanceof RuntimeException e
                ? e
                : new IllegalStateException("The unit of work failed: " + failure.getMessage(), failure);
    }

    private static <T extends Exception> @Nullable T cause(Exception failure, Class<T> type) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 20; depth++) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
            at = at.getCause();
        }
        return null;
    }
}
