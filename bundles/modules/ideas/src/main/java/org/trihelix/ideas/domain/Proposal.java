package org.trihelix.ideas.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An idea as it is kept. It never changes: each step gives the next one.
 *
 * @param author identifier of the person
 * @param votes people who voted for it
 * @param comments comments on it
 * @param versions kept versions of the text; 0 until it is submitted
 * @param version grows with each change of text or state
 * @param submitted first time it was submitted, null when it never was
 * @param changed last change of text or state
 */
public record Proposal(
        String id,
        String author,
        IdeaText text,
        Place place,
        int votes,
        int comments,
        int versions,
        int version,
        Instant created,
        @Nullable Instant submitted,
        Instant changed) {

    public static Proposal draft(String id, String author, IdeaText text, Instant now) {
        return new Proposal(id, author, text, Place.draft(now), 0, 0, 0, 1, now, null, now);
    }

    public State state() {
        return place.state();
    }

    /** With another text; outside a draft this is a new version. */
    public Proposal rewritten(IdeaText other, Instant now) {
        int kept = state() == State.DRAFT ? versions : versions + 1;
        return new Proposal(id, author, other, place, votes, comments, kept, version + 1, created, submitted, now);
    }

    /**
     * After a move of the table; the first submission keeps the first version.
     *
     * @param mover identifier of the person
     */
    public Proposal moved(Transition move, String why, String mover, Instant now) {
        return new Proposal(
                id,
                author,
                text,
                place.after(move, why, mover, now),
                votes,
                comments,
                Math.max(versions, 1),
                version + 1,
                created,
                submitted == null ? now : submitted,
                now);
    }

    /** With the text as a version of its own. */
    public Proposal kept() {
        return new Proposal(
                id, author, text, place, votes, comments, versions + 1, version, created, submitted, changed);
    }

    /** With so many votes more. */
    public Proposal voted(int more) {
        return new Proposal(
                id, author, text, place, votes + more, comments, versions, version, created, submitted, changed);
    }

    /** With one comment more. */
    public Proposal commented() {
        return new Proposal(
                id, author, text, place, votes, comments + 1, versions, version, created, submitted, changed);
    }

    public Rule.Standing standing() {
        return new Rule.Standing(
                author, state(), place.left(), place.appeals(), place.judge(), text.region(), submitted != null);
    }

    /** When it was first submitted; until then, when it was begun. */
    public Instant dated() {
        return submitted == null ? created : submitted;
    }
}
