package org.trihelix.persistence.internal.work;

/** Something that takes part in a unit of work. */
public interface Participant {

    /** Writes what it holds back; called in a unit that writes, before its commit. */
    void beforeCommit();

    /** Called once at the end, after commit or rollback. */
    void close();
}
