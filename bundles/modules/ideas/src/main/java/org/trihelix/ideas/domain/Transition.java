package org.trihelix.ideas.domain;

import java.util.List;

/**
 * An allowed move of an idea.
 *
 * @param name what the mover does, {@code reject}; its button has the key {@code ideas.move.NAME}
 * @param action what the journal calls it afterwards, {@code rejected}
 * @param from where the idea stands
 * @param to where it goes; with {@code backToStage} it goes on to the stage it had left
 * @param mover who may do it
 * @param reason whether a reason must be given
 * @param backToStage whether the idea returns to the stage it had left
 * @param rules further conditions
 */
public record Transition(
        String name,
        String action,
        State from,
        State to,
        Mover mover,
        boolean reason,
        boolean backToStage,
        List<Rule> rules) {

    /** Who moves an idea; never the author, except where he is meant. */
    public enum Mover {
        /** Whose own it is. */
        AUTHOR,
        /** Moderators and those above: take ideas in. */
        SCREENER,
        /** Managers, authorities: lead ideas from stage to stage. */
        STEERER,
        /** Decision makers, authorities: answer for resources. */
        DECIDER,
        /** The owner of the stage that the idea has left. */
        STAGE_OWNER,
        /** The level above the owner of the stage that rejected it, and another person. */
        UPPER_LEVEL
    }

    static Transition of(String name, String action, State from, State to, Mover mover) {
        return new Transition(name, action, from, to, mover, false, false, List.of());
    }

    Transition withReason() {
        return new Transition(name, action, from, to, mover, true, backToStage, rules);
    }

    Transition toStage() {
        return new Transition(name, action, from, to, mover, reason, true, rules);
    }

    Transition when(Rule... conditions) {
        return new Transition(name, action, from, to, mover, reason, backToStage, List.of(conditions));
    }
}
