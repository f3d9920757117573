package org.trihelix.evaluation.internal.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;

/**
 * Entries of the journal with stages, decisions, days and criteria by their names.
 *
 * @param criteria names by code
 */
record Readable(Say say, Map<String, String> criteria) {

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

    /** What was said of a criterion has the field {@code score.CODE} or {@code reason.CODE}. */
    private Change change(Change change) {
        int dot = change.field().indexOf('.');
        if (dot < 0) {
            return new Change(
                    change.field(), said(change.field(), change.before()), said(change.field(), change.after()));
        }
        String code = change.field().substring(dot + 1);
        return new Change(
                change.field().substring(0, dot), null, criteria.getOrDefault(code, code) + " — " + change.after());
    }

    private @Nullable String said(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return switch (field) {
            case "stage" -> say.text("evaluation.stage." + value);
            case "outcome" -> say.text("evaluation.decided." + value);
            case "due", "deadline" -> say.day(java.time.LocalDate.parse(value));
            default -> value;
        };
    }
}
