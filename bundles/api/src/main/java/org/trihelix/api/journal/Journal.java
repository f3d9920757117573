package org.trihelix.api.journal;

import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;

/** The append-only, hash-chained record of every change. */
@ProviderType
public interface Journal {

    /**
     * Adds an entry to the unit of work the thread is in.
     *
     * @throws IllegalStateException outside {@link org.trihelix.api.data.UnitOfWork#write}
     */
    void append(Entry entry);

    /** What happened to one object, newest first. Asks no permission: the caller of the object's page was checked before. */
    Page<Recorded> of(SubjectRef subject, PageRequest page);

    /** What happened anywhere, newest first. */
    Page<Recorded> latest(PageRequest page);
}
