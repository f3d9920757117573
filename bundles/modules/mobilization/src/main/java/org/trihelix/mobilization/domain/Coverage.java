package org.trihelix.mobilization.domain;

import java.util.Collection;

/**
 * How far a need is covered, in the smallest part of its unit.
 *
 * @param needed what is asked for
 * @param offered what was offered and waits for an answer; may exceed what is missing
 * @param covered accepted and later; never more than is needed
 * @param firm triggered and later
 * @param received confirmed
 */
public record Coverage(long needed, long offered, long covered, long firm, long received) {

    private static final int WHOLE = 100;

    /** Each pledge counts once, in the state it is in. */
    public static Coverage of(Need need, Collection<Pledge> pledges) {
        long offered = 0;
        long covered = 0;
        long firm = 0;
        long received = 0;
        for (Pledge pledge : pledges) {
            if (pledge.need().equals(need.id())) {
                offered += pledge.state() == PledgeState.OFFERED ? pledge.offered() : 0;
                covered += pledge.cover();
                firm += pledge.state().isFirm() ? pledge.accepted() : 0;
                received += pledge.state() == PledgeState.CONFIRMED ? pledge.accepted() : 0;
            }
        }
        return new Coverage(need.amount(), offered, covered, firm, received);
    }

    public long missing() {
        return Math.max(0, needed - covered);
    }

    public boolean isComplete() {
        return missing() == 0;
    }

    /** Whole per cent that are covered, rounded down: 100 only when nothing is missing. */
    public int percent() {
        return Math.toIntExact(Math.min(WHOLE, covered * WHOLE / needed));
    }
}
