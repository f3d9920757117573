package org.trihelix.mobilization.internal.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.people.Organizations;

/** Entries of the journal with states, answers, days and organizations by their names. */
record Readable(Say say, Organizations organizations) {

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
            case "stage" -> say.text("mobilization.stage." + value);
            case "pledge" -> say.text("mobilization.pledge." + value);
            case "package" -> say.text("mobilization.package." + value);
            case "answer" -> say.text("mobilization.answered." + value);
            case "level" -> say.text("mobilization.level." + value);
            case "by", "deadline" -> say.day(LocalDate.parse(value));
            case "organization" -> name(value);
            default -> value;
        };
    }

    private String name(String organization) {
        try {
            return organizations.organization(organization).name();
        } catch (NotFoundException e) {
            return organization;
        }
    }
}
