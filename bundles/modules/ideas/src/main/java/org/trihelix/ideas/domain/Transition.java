package org.trihelix.ideas.domain;

/**
 * An allowed move of an idea.
 *
 * @param name what the mover does, {@code reject}; its button has the key {@code ideas.move.NAME}
 * @param action what the journal calls it afterwards, {@code rejected}
 * @param from where the idea stands
 * @param to where it goes; with {@code backToSender} it goes on to the stage that had sent it to its author
 * @param mover who may do it
 * @param reason whether a reason must be given
 * @param backToSender whether the idea returns to the stage it came from
 */
public record Transition(
        String name, String action, State from, State to, Mover mover, boolean reason, boolean backToSender) {

    /** Who moves an idea. */
    public enum Mover {
        AUTHOR,
        SCREENER
    }

    static Transition byAuthor(String name, String action, State from, State to) {
        return new Transition(name, action, from, to, Mover.AUTHOR, false, false);
    }

    static Transition byScreener(String name, String action, State from, State to) {
        return new Transition(name, action, from, to, Mover.SCREENER, false, false);
    }

    Transition withReason() {
        return new Transition(name, action, from, to, mover, true, backToSender);
    }

    Transition toSender() {
        return new Transition(name, action, from, to, mover, reason, true);
    }
}
