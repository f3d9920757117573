package org.trihelix.ideas.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an idea stands, and what brought it there.
 *
 * @param left stage of the funnel that it has left for a place beside it; null while it stands in the funnel
 * @param reason given with the latest move, empty when none was asked for
 * @param since when it came there
 * @param appeals how often its author has appealed: once at most
 * @param judge identifier of the person who rejected it last, null when it is not rejected
 */
public record Place(
        State state,
        @Nullable State left,
        String reason,
        Instant since,
        int appeals,
        @Nullable String judge) {

    static Place draft(Instant now) {
        return new Place(State.DRAFT, null, "", now, 0, null);
    }

    Place after(Transition move, String why, String mover, Instant now) {
        State arrival = Funnel.arrival(move, left);
        return new Place(
                arrival,
                leftFor(arrival),
                why,
                now,
                arrival == State.APPEAL ? appeals + 1 : appeals,
                judgeIn(arrival, mover));
    }

    private @Nullable State leftFor(State arrival) {
        if (arrival.isStage()) {
            return null;
        }
        return state.isStage() ? state : left;
    }

    private @Nullable String judgeIn(State arrival, String mover) {
        return switch (arrival) {
            case REJECTED -> mover;
            case APPEAL -> judge;
            default -> null;
        };
    }
}
