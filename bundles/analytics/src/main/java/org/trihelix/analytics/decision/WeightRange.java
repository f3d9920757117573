package org.trihelix.analytics.decision;

/**
 * The weights of one criterion between which a thing keeps its place before and behind all others.
 *
 * @param weight the weight now
 * @param lower least weight; 0 when nothing limits it
 * @param atLower the thing that draws level there, {@link #NOBODY} when none does
 * @param upper largest weight; 1 when nothing limits it
 * @param atUpper the thing that draws level there, {@link #NOBODY} when none does
 */
public record WeightRange(double weight, double lower, int atLower, double upper, int atUpper) {

    /** No thing. */
    public static final int NOBODY = -1;

    WeightRange limitedBy(int other, double crossing) {
        if (crossing >= weight && crossing <= 1 && (crossing < upper || atUpper == NOBODY)) {
            return new WeightRange(weight, lower, atLower, crossing, other);
        }
        if (crossing < weight && crossing >= 0 && (crossing > lower || atLower == NOBODY)) {
            return new WeightRange(weight, crossing, other, upper, atUpper);
        }
        return this;
    }

    /** The shorter way to a change of order, in weight; {@code POSITIVE_INFINITY} when no weight of this criterion changes it. */
    public double slack() {
        double down = atLower == NOBODY ? Double.POSITIVE_INFINITY : weight - lower;
        double up = atUpper == NOBODY ? Double.POSITIVE_INFINITY : upper - weight;
        return Math.min(down, up);
    }
}
