package org.trihelix.mobilization.domain;

/** What became of a pledge. The text shown has the key {@code mobilization.pledge.NAME}. */
public enum PledgeState {
    /** Waits for those who asked. */
    OFFERED,
    /** Taken; waits for its trigger. */
    ACCEPTED,
    /** What it waited for is there: now it is to be given. */
    TRIGGERED,
    /** Given, as the giver says. */
    DELIVERED,
    /** Received, as those who asked say. */
    CONFIRMED,
    /** Not wanted, with a reason. */
    DECLINED,
    /** Taken back, with a reason. */
    WITHDRAWN,
    /** Neither accepted nor triggered in time. */
    EXPIRED;

    /** Whether it counts as cover of its need: accepted, or later. */
    public boolean isCounted() {
        return this == ACCEPTED || isFirm();
    }

    /** Whether nothing is waited for any more: triggered, or later. */
    public boolean isFirm() {
        return this == TRIGGERED || this == DELIVERED || this == CONFIRMED;
    }

    /** Whether nothing comes of it any more. */
    public boolean isOver() {
        return this == DECLINED || this == WITHDRAWN || this == EXPIRED;
    }

    /** Whether its day of expiry still matters. */
    public boolean isPassing() {
        return this == OFFERED || this == ACCEPTED;
    }
}
