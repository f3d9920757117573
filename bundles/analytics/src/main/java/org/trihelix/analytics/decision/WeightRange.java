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

    /** @param crossing {@code NaN} when both stay level whatever the weight */
    WeightRange tied(int other, double crossing) {
        return Double.isNaN(crossing) ? this : new WeightRange(weight, weight, other, weight, other);
    }
}
