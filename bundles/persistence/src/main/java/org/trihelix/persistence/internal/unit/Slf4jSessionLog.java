package org.trihelix.persistence.internal.unit;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The JPA provider's log as ours: {@code org.trihelix.jpa} and its categories, {@code org.trihelix.jpa.sql} for statements. */
public final class Slf4jSessionLog extends AbstractSessionLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.trihelix.jpa");
    private static final Logger SQL = LoggerFactory.getLogger("org.trihelix.jpa.sql");

    @Override
    public boolean shouldLog(int level) {
        return shouldLog(level, "");
    }

    @Override
    public boolean shouldLog(int level, @Nullable String category) {
        var log = log(category);
        if (level >= SessionLog.WARNING) {
            return log.isWarnEnabled();
        }
        return level >= SessionLog.FINE ? log.isDebugEnabled() : log.isTraceEnabled();
    }

    @Override
    public void log(SessionLogEntry entry) {
        int level = entry.getLevel();
        if (!shouldLog(level, entry.getNameSpace())) {
            return;
        }
        var log = log(entry.getNameSpace());
        String text = entry.getMessage() == null ? "" : formatMessage(entry);
        if (level >= SessionLog.SEVERE) {
            log.error(text, entry.getException());
        } else if (level >= SessionLog.WARNING) {
            log.warn(text, entry.getException());
        } else if (level >= SessionLog.FINE) {
            log.debug(text, entry.getException());
        } else {
            log.trace(text, entry.getException());
        }
    }

    private static Logger log(@Nullable String category) {
        return SessionLog.SQL.equals(category) ? SQL : LOG;
    }
}
