package org.trihelix.api.journal;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Sees every sealed entry once and in order, from its own durable position, also what happened while it was away.
 * Its effect on the database and its position commit together.
 */
@ConsumerType
public interface JournalListener {

    /** Stable name under which the position is kept, {@code MODULE.PURPOSE}. */
    String id();

    /**
     * Called inside a unit of work, up to 100 entries at a time. An exception rolls back and the same entries come again later. What
     * cannot be undone (a mail) must carry the entry's number as a key, since it may be done twice.
     */
    void accept(List<Recorded> entries);
}
