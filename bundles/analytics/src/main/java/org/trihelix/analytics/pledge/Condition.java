package org.trihelix.analytics.pledge;

/**
 * What a pledge asks for before it is given; several of one pledge must all hold.
 *
 * @param pledge the pledge that asks
 * @param kind what it asks for
 * @param subject a need, or for {@link Kind#PLEDGE} a pledge
 * @param amount bound of the need's cover in the need's smallest unit; not used for {@link Kind#PLEDGE}
 */
public record Condition(int pledge, Kind kind, int subject, long amount) {

    /** What can be asked for. */
    public enum Kind {
        /** The need is covered by at least the amount, the pledge itself included: "when 60 % are there". */
        AT_LEAST,
        /** Without this pledge the need is covered by less than the amount. */
        BELOW,
        /** Another pledge is given. */
        PLEDGE
    }

    /** "When the need is covered by at least {@code amount}." */
    public static Condition atLeast(int pledge, int need, long amount) {
        return new Condition(pledge, Kind.AT_LEAST, need, amount);
    }

    /** "As long as the others cover less than {@code amount}." */
    public static Condition below(int pledge, int need, long amount) {
        return new Condition(pledge, Kind.BELOW, need, amount);
    }

    /** "If {@code other} is given." */
    public static Condition given(int pledge, int other) {
        return new Condition(pledge, Kind.PLEDGE, other, 0);
    }

    /** The least amount that is {@code percent} of what is needed, in its smallest unit. */
    public static long percent(int percent, long needed) {
        return Math.ceilDiv(Math.multiplyExact(needed, (long) percent), 100L);
    }
}
