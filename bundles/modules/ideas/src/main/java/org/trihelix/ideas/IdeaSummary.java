package org.trihelix.ideas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.domain.State;

/**
 * A row of the list of ideas.
 *
 * @param author identifier of the person
 * @param authorName display name as it is now
 * @param region code, null when the idea belongs to none
 * @param dated when it was first submitted; while it is a draft, when it was begun
 * @param changed last change of text or state
 * @param stay how long it has been where it stands
 * @param reason given with the latest move, empty when none was asked for
 */
public record IdeaSummary(
        String id,
        String title,
        String summary,
        State state,
        String author,
        String authorName,
        String field,
        @Nullable String region,
        int votes,
        int comments,
        Instant dated,
        Instant changed,
        Stay stay,
        String reason) {

    public IdeaSummary named(String name) {
        return new IdeaSummary(
                id, title, summary, state, author, name, field, region, votes, comments, dated, changed, stay, reason);
    }

    public IdeaSummary staying(Stay other) {
        return new IdeaSummary(
                id,
                title,
                summary,
                state,
                author,
                authorName,
                field,
                region,
                votes,
                comments,
                dated,
                changed,
                other,
                reason);
    }
}
