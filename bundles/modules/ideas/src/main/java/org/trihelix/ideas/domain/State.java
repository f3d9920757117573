package org.trihelix.ideas.domain;

/** Where an idea stands in the funnel. The text shown has the key {@code ideas.state.NAME}. */
public enum State {
    /** Seen by its author only. */
    DRAFT,
    /** Handed in, waits to be looked at. */
    SUBMITTED,
    /** A moderator or an authority checks it. */
    SCREENING,
    /** With its author again, with reasons. */
    REVISION,
    /** Refused, with reasons. */
    REJECTED;

    /** Whether anybody may read it. */
    public boolean isPublic() {
        return this != DRAFT;
    }

    /** Whether its author may change the text. */
    public boolean isEditable() {
        return this == DRAFT || this == REVISION;
    }

    /** Whether it is still on its way through the funnel. */
    public boolean isOpen() {
        return this != DRAFT && this != REJECTED;
    }
}
