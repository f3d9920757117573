package org.trihelix.ideas;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.domain.Transition;

/**
 * An idea as one caller sees it.
 *
 * @param author identifier of the person
 * @param authorName display name as it is now
 * @param left stage of the funnel that it has left for a place beside it, where it may return; null while it stands in the funnel
 * @param reason given with the latest move, empty when none was asked for
 * @param answeredBy display name of the person who gave the reason, empty when none is given or it is not known who
 * @param votes people who voted for it
 * @param comments comments on it
 * @param versions kept versions of the text; 0 until it is submitted
 * @param version grows with each change of text or state; a change must name it
 * @param submitted first time it was submitted, null when it never was
 * @param changed last change of text or state
 * @param stay how long it has been where it stands
 * @param can what the caller may do with it now
 */
public record Idea(
        String id,
        IdeaText text,
        State state,
        String author,
        String authorName,
        @Nullable State left,
        String reason,
        String answeredBy,
        int votes,
        int comments,
        int versions,
        int version,
        Instant created,
        @Nullable Instant submitted,
        Instant changed,
        Stay stay,
        Can can) {

    /** Kind of the subject under which others refer to ideas. */
    public static final String KIND = "idea";

    /**
     * What the caller may do now.
     *
     * @param edit change the text
     * @param discard throw the draft away
     * @param vote vote, or withdraw the vote when {@code voted}
     * @param voted whether he has voted
     * @param comment take part in the discussion
     * @param moves through the funnel, in the order of the table
     */
    public record Can(
            boolean edit, boolean discard, boolean vote, boolean voted, boolean comment, List<Transition> moves) {

        public Can {
            moves = List.copyOf(moves);
        }
    }
}
