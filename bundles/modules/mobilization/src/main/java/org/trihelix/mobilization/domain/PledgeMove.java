package org.trihelix.mobilization.domain;

import java.util.Set;

/** What people do with a pledge; the hub itself triggers and lets expire. Its button has the key {@code mobilization.move.NAME}. */
public enum PledgeMove {
    ACCEPT(Party.RECEIVER, false, PledgeState.ACCEPTED, "accepted", PledgeState.OFFERED),
    DECLINE(Party.RECEIVER, true, PledgeState.DECLINED, "declined", PledgeState.OFFERED),
    DELIVER(Party.GIVER, false, PledgeState.DELIVERED, "delivered", PledgeState.TRIGGERED),
    CONFIRM(Party.RECEIVER, false, PledgeState.CONFIRMED, "confirmed", PledgeState.DELIVERED),
    /** What was said to be given has not come. */
    DISPUTE(Party.RECEIVER, true, PledgeState.TRIGGERED, "disputed", PledgeState.DELIVERED),
    WITHDRAW(
            Party.GIVER,
            true,
            PledgeState.WITHDRAWN,
            "withdrawn",
            PledgeState.OFFERED,
            PledgeState.ACCEPTED,
            PledgeState.TRIGGERED);

    private final Party party;
    private final boolean reason;
    private final PledgeState to;
    private final String action;
    private final Set<PledgeState> from;

    PledgeMove(Party party, boolean reason, PledgeState to, String action, PledgeState... from) {
        this.party = party;
        this.reason = reason;
        this.to = to;
        this.action = action;
        this.from = Set.of(from);
    }

    /** Who makes the move. */
    public enum Party {
        /** Whose pledge it is: the person, or whoever belongs to the organization that gives. */
        GIVER,
        /** The subject's authors and managers of its region, except the giver. */
        RECEIVER
    }

    public Party party() {
        return party;
    }

    /** Whether a reason must be given. */
    public boolean needsReason() {
        return reason;
    }

    public PledgeState to() {
        return to;
    }

    /** Word for it in the journal. */
    public String action() {
        return action;
    }

    public boolean isFrom(PledgeState state) {
        return from.contains(state);
    }
}
