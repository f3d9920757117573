package org.trihelix.api.journal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;

/**
 * One change, as the module that made it tells it.
 *
 * @param actor identifier of the person, or {@link Caller#SYSTEM_ID}
 * @param region code of the region it happened in, null for the whole platform
 * @param module id of the module
 * @param action what was done, {@code submitted}; the text shown has the key {@code MODULE.journal.ACTION}
 * @param subject what it was done to
 * @param changes values before and after; may be empty
 * @param reason what the person gave as reason, null where none is asked for
 */
public record Entry(
        String actor,
        @Nullable String region,
        String module,
        String action,
        SubjectRef subject,
        List<Change> changes,
        @Nullable String reason) {

    public Entry {
        changes = List.copyOf(changes);
    }

    public static Entry of(Caller caller, @Nullable String region, String module, String action, SubjectRef subject) {
        return new Entry(caller.id(), region, module, action, subject, List.of(), null);
    }

    /** The same with these changes after those that it has. */
    public Entry with(Change... added) {
        List<Change> all = Stream.concat(changes.stream(), Stream.of(added)).toList();
        return new Entry(actor, region, module, action, subject, all, reason);
    }

    public Entry because(String text) {
        return new Entry(actor, region, module, action, subject, changes, text);
    }
}
