package org.trihelix.ideas.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An idea as it is kept. It never changes: each step gives the next one.
 *
 * @param author identifier of the person
 * @param sender stage that sent it to its author, null when none did
 * @param reason given with the latest move, empty when none was asked for
 * @param votes people who voted for it
 * @param comments comments on it
 * @param versions kept versions of the text; 0 while it is a draft
 * @param version grows with each change of text or state
 * @param submitted first time it was submitted, null for a draft
 * @param changed last change of text or state
 */
public record Proposal(
        String id,
        String author,
        IdeaText text,
        State state,
        @Nullable State sender,
        String reason,
        int votes,
        int comments,
        int versions,
        int version,
        Instant created,
        @Nullable Instant submitted,
        Instant changed) {

    public static Proposal draft(String id, String author, IdeaText text, Instant now) {
        return new Proposal(id, author, text, State.DRAFT, null, "", 0, 0, 0, 1, now, null, now);
    }

    /** With another text; outside a draft this is a new version. */
    public Proposal rewritten(IdeaText other, Instant now) {
        int kept = state == State.DRAFT ? versions : versions + 1;
        return new Proposal(
                id, author, other, state, sender, reason, votes, comments, kept, version + 1, created, submitted, now);
    }

    /** After a move of the table; the first submission keeps the first version. */
    public Proposal moved(Transition move, String why, Instant now) {
        State arrival = Funnel.arrival(move, sender);
        State sentBy = arrival == State.REVISION ? state : null;
        return new Proposal(
                id,
                author,
                text,
                arrival,
                sentBy,
                why,
                votes,
                comments,
                Math.max(versions, 1),
                version + 1,
                created,
                submitted == null ? now : submitted,
                now);
    }

    /** With so many votes more. */
    public Proposal voted(int more) {
        return new Proposal(
                id,
                author,
                text,
                state,
                sender,
                reason,
                votes + more,
                comments,
                versions,
                version,
                created,
                submitted,
                changed);
    }

    /** With one comment more. */
    public Proposal commented() {
        return new Proposal(
                id,
                author,
                text,
                state,
                sender,
                reason,
                votes,
                comments + 1,
                versions,
                version,
                created,
                submitted,
                changed);
    }

    public Rule.Standing standing() {
        return new Rule.Standing(author, state);
    }

    /** When it was submitted; while it is a draft, when it was begun. */
    public Instant dated() {
        return submitted == null ? created : submitted;
    }
}
