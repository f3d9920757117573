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
 * @param mover identifier of the person who brought it there, null for a draft never submitted and where it was not kept
 */
public record Place(
        State state,
        @Nullable State left,
        String reason,
        Instant since,
        int appeals,
        @Nullable String judge,
        @Nullable String mover) {

    static Place draft(Instant now) {
        return new Place(State.DRAFT, null, "", now, 0, null, null);
    }

    Place after(Transition move, String why, String by, Instant now) {
        State arrival = Funnel.arrival(move, left);
        return new Place(
                arrival,
                leftFor(arrival),
                why,
                now,
                arrival == State.APPEAL ? appeals + 1 : appeals,
                judgeIn(arrival, by),
                by);
    }

    private @Nullable State leftFor(State arrival) {
        if (arrival.isStage() || arrival == State.DRAFT) {
            return null;
        }
        return state.isStage() ? state : left;
    }

    private @Nullable String judgeIn(State arrival, String by) {
        return switch (arrival) {
            case REJECTED -> by;
            case APPEAL -> judge;
            default -> null;
        };
    }
}
