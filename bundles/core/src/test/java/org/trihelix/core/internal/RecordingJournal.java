package org.trihelix.core.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.journal.Recorded;

/** Keeps the entries of committed units of work in memory. */
public final class RecordingJournal implements Journal {

    private final UnitOfWork work;
    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    /** Makes the next entry fail. */
    public boolean broken;

    public RecordingJournal(UnitOfWork work) {
        this.work = work;
    }

    @Override
    public void append(Entry entry) {
        if (broken) {
            throw new IllegalStateException("the journal is broken");
        }
        work.afterCommit(() -> entries.add(entry));
    }

    public List<String> actions() {
        return entries.stream().map(Entry::action).toList();
    }

    public Entry last() {
        return entries.getLast();
    }

    @Override
    public Page<Recorded> of(SubjectRef subject, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Recorded> latest(PageRequest page) {
        throw new UnsupportedOperationException();
    }
}
