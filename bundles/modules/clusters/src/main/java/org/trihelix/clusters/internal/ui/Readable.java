package org.trihelix.clusters.internal.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;
import org.trihelix.clusters.Networks;

/** Entries of the journal with phases, stages, places and days by their names. */
record Readable(Say say, Networks networks) {

    Recorded entry(Recorded recorded) {
        Entry entry = recorded.entry();
        List<Change> changes = entry.changes().stream()
                .map(change -> new Change(
                        change.field(), said(change.field(), change.before()), said(change.field(), change.after())))
                .toList();
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

    private @Nullable String said(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return switch (field) {
            case "phase" -> say.text("clusters.phase." + value);
            case "stage" -> say.text("clusters.stage." + value);
            case "state" -> say.text("clusters.project." + value);
            case "kind" -> say.text("clusters.kind." + value);
            case "principle" -> say.text("clusters.principle." + value);
            case "region" -> say.region(value);
            case "chain" -> say.label(networks.chain(value).name());
            case "tie" -> say.text("clusters.tie." + value);
            case "management" -> say.number(Double.valueOf(value));
            case "due", "ends" -> say.day(LocalDate.parse(value));
            default -> value;
        };
    }
}
