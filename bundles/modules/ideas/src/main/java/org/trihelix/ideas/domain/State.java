package org.trihelix.ideas.domain;

import java.util.List;
import java.util.Set;

/** Where an idea stands. The text shown has the key {@code ideas.state.NAME}. */
public enum State {
    /** Seen by its author only: not submitted yet, or withdrawn. */
    DRAFT,
    /** Handed in, waits to be looked at. */
    SUBMITTED,
    /** A moderator or an authority checks it. */
    SCREENING,
    /** Experts judge it. */
    EVALUATION,
    /** Carried to the level that decides. */
    PROMOTION,
    /** Resources are gathered for it. */
    MOBILIZATION,
    /** Those who will carry it out come together. */
    CLUSTER,
    /** It is being carried out. */
    IMPLEMENTATION,
    /** With its author again, with reasons. */
    REVISION,
    /** Refused, and the author has asked the upper level to look again. */
    APPEAL,
    /** Refused, with reasons. */
    REJECTED,
    /** Put away, with reasons. */
    ARCHIVED;

    /** The funnel from its mouth to its end; what is not in it stands beside it. */
    public static final List<State> FUNNEL =
            List.of(SUBMITTED, SCREENING, EVALUATION, PROMOTION, MOBILIZATION, CLUSTER, IMPLEMENTATION);

    private static final Set<State> CLOSED_TO_VOTES =
            Set.of(DRAFT, CLUSTER, IMPLEMENTATION, APPEAL, REJECTED, ARCHIVED);

    /** Whether anybody may read it. */
    public boolean isPublic() {
        return this != DRAFT;
    }

    /** Whether its author may change the text: until somebody takes it in, and when it was returned to him. */
    public boolean isEditable() {
        return this == DRAFT || this == SUBMITTED || this == REVISION;
    }

    /** Whether votes are taken: from submission until it is rejected or in a cluster. */
    public boolean isOpen() {
        return !CLOSED_TO_VOTES.contains(this);
    }

    /** Whether it is a stage of the funnel, not a place beside it. */
    public boolean isStage() {
        return FUNNEL.contains(this);
    }
}
