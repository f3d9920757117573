package org.trihelix.web.internal.pages;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Regions;
import org.trihelix.ui.Timeline;
import org.trihelix.ui.ViewContext;

/** What happened to the hub's own objects, with names in the place of codes and identifiers. */
@Component(service = Histories.class)
public final class Histories {

    private final Journal journal;
    private final Regions regions;
    private final People people;

    @Activate
    public Histories(@Reference Journal journal, @Reference Regions regions, @Reference People people) {
        this.journal = journal;
        this.regions = regions;
        this.people = people;
    }

    /** Asks no permission: the reader may see the object. */
    Timeline of(ViewContext context, SubjectRef subject) {
        return of(context, subject, (field, value) -> value);
    }

    /** @param own words for values, by field, that only the page of the object knows */
    Timeline of(ViewContext context, SubjectRef subject, BinaryOperator<String> own) {
        return new Timeline(context, page -> readable(context, journal.of(subject, page), own));
    }

    private Page<Recorded> readable(ViewContext context, Page<Recorded> page, BinaryOperator<String> own) {
        Map<String, String> names = people.names(page.items().stream()
                .flatMap(recorded -> recorded.entry().changes().stream())
                .filter(change -> change.field().equals("person"))
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(id -> id != null)
                .toList());
        return page.map(recorded -> readable(recorded, (field, value) -> {
            String word = word(context, field, value, names);
            return own.apply(field, word);
        }));
    }

    private static Recorded readable(Recorded recorded, BinaryOperator<String> said) {
        Entry entry = recorded.entry();
        List<Change> changes = entry.changes().stream()
                .map(change -> words(change, value -> said.apply(change.field(), value)))
                .toList();
        var told = new Entry(
                entry.actor(),
                entry.region(),
                entry.module(),
                entry.action(),
                entry.subject(),
                changes,
                entry.reason());
        return new Recorded(recorded.number(), recorded.time(), recorded.actorName(), told);
    }

    private static Change words(Change change, UnaryOperator<String> word) {
        return new Change(change.field(), word(change.before(), word), word(change.after(), word));
    }

    private static @Nullable String word(@Nullable String value, UnaryOperator<String> word) {
        return value == null ? null : word.apply(value);
    }

    private String word(ViewContext context, String field, String value, Map<String, String> names) {
        return switch (field) {
            case "theme", "language", "sector" -> context.text("hub." + field + '.' + value);
            case "region" -> region(context, value);
            case "role" -> role(context, value);
            case "person" -> names.getOrDefault(value, value);
            default -> value;
        };
    }

    private String region(ViewContext context, String code) {
        String name = Choices.region(context, regions, code);
        return name.isEmpty() ? code : name;
    }

    /** {@code MANAGER} or {@code AUTHORITY REGION RU-KYA}. */
    private String role(ViewContext context, String grant) {
        String[] parts = grant.split(" ", 3);
        String role = context.text("hub.role." + parts[0]);
        if (parts.length < 3) {
            return role;
        }
        String place = parts[1].equals("REGION")
                ? region(context, parts[2])
                : context.text("hub.scope." + parts[1]) + ' ' + parts[2];
        return role + ", " + place;
    }
}
