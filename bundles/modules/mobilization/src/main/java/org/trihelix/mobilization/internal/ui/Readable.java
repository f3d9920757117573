package org.trihelix.mobilization.internal.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.people.Organizations;
import org.trihelix.mobilization.Mobilization.Need;
import org.trihelix.mobilization.domain.Unit;

/** Entries of the journal with states, answers, days and organizations by their names. */
record Readable(Say say, Organizations organizations) {

    /** What the heading or the page says already. */
    private static final Set<String> UNSAID = Set.of("pledge", "receiver");

    Recorded entry(Recorded recorded) {
        return entry(recorded, List.of());
    }

    /** @param needs by whose titles amounts get their units; where a pledge stands the heading says already */
    Recorded entry(Recorded recorded, List<Need> needs) {
        Entry entry = recorded.entry();
        Unit unit = unit(entry, needs);
        List<Change> changes = entry.changes().stream()
                .filter(change -> !UNSAID.contains(change.field()))
                .map(change -> new Change(
                        change.field(),
                        said(change.field(), change.before(), unit),
                        said(change.field(), change.after(), unit)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
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

    private static @Nullable Unit unit(Entry entry, List<Need> needs) {
        return entry.changes().stream()
                .filter(change -> change.field().equals("need"))
                .flatMap(change -> needs.stream().filter(need -> need.title().equals(change.after())))
                .map(Need::unit)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String said(String field, @Nullable String value, @Nullable Unit unit) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return switch (field) {
            case "stage" -> say.text("mobilization.stage." + value);
            case "amount" -> unit == null ? value : say.amount(unit, new BigDecimal(value));
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
