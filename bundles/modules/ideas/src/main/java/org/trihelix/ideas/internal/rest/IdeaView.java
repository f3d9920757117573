package org.trihelix.ideas.internal.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.domain.Funnel;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.internal.fields.Shown;

/**
 * An idea as programs see it.
 *
 * @param fields values of the further fields that hold for it now, by {@code SET.FIELD}
 * @param version a change must name it
 * @param since when it came to its state
 * @param due until when it has to be moved on
 * @param moves states the caller can move it to
 */
public record IdeaView(
        String id,
        String title,
        String summary,
        String problem,
        String solution,
        String principle,
        @Nullable Integer trl,
        String field,
        @Nullable String region,
        Map<String, Object> fields,
        State state,
        String reason,
        PersonView author,
        int votes,
        boolean voted,
        int comments,
        int versions,
        int version,
        Instant created,
        @Nullable Instant submitted,
        Instant changed,
        Instant since,
        @Nullable Instant due,
        boolean overdue,
        List<State> moves) {

    /** @param sets that hold for it */
    static IdeaView of(Idea idea, List<FieldSet> sets) {
        IdeaText text = idea.text();
        return new IdeaView(
                idea.id(),
                text.title(),
                text.summary(),
                text.problem(),
                text.solution(),
                text.principle(),
                text.trl(),
                text.field(),
                text.region(),
                Shown.typed(sets, text),
                idea.state(),
                idea.reason(),
                new PersonView(idea.author(), idea.authorName()),
                idea.votes(),
                idea.can().voted(),
                idea.comments(),
                idea.versions(),
                idea.version(),
                idea.created(),
                idea.submitted(),
                idea.changed(),
                idea.stay().since(),
                idea.stay().due(),
                idea.stay().overdue(),
                idea.can().moves().stream()
                        .map(move -> Funnel.arrival(move, idea.left()))
                        .toList());
    }
}
