package org.trihelix.ideas.internal.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.internal.fields.Shown;

/** Entries of the journal with states, regions and further fields by their names. */
record Readable(Say say, List<FieldSet> sets) {

    Recorded entry(Recorded recorded) {
        Entry entry = recorded.entry();
        List<Change> changes = entry.changes().stream().map(this::change).toList();
        var readable = new Entry(
                entry.actor(),
                entry.region(),
                entry.module(),
                entry.action(),
                entry.subject(),
                changes,
                entry.reason());
        return new Recorded(recorded.number(), recorded.time(), recorded.actorName(), readable);
    }

    private Change change(Change change) {
        for (FieldSet set : sets) {
            for (IdeaField field : set.fields()) {
                if (change.field().equals(IdeaText.FIELDS + set.nameOf(field))) {
                    Shown shown = say.fields();
                    return new Change(
                            shown.name(field),
                            value(shown, field, change.before()),
                            value(shown, field, change.after()));
                }
            }
        }
        return new Change(change.field(), said(change.field(), change.before()), said(change.field(), change.after()));
    }

    private static @Nullable String value(Shown shown, IdeaField field, @Nullable String value) {
        return value == null || value.isEmpty() ? null : shown.value(field, value);
    }

    private @Nullable String said(String field, @Nullable String value) {
        return value == null || value.isEmpty() ? null : say.value(field, value);
    }
}
