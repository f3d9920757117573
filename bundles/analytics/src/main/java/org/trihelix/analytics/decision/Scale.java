package org.trihelix.analytics.decision;

/**
 * What a criterion is scored on. Costs have their worst end above their best one.
 *
 * @param worst the score that speaks most against
 * @param best the score that speaks most for
 */
public record Scale(double worst, double best) {

    /** @throws IllegalArgumentException when both ends are the same or one is no number */
    public Scale {
        if (worst == best || !Double.isFinite(worst) || !Double.isFinite(best)) {
            throw new IllegalArgumentException("no scale from " + worst + " to " + best);
        }
    }

    /**
     * A score as a share of the way from worst to best, 0 to 1; {@code NaN} stays so.
     *
     * @throws IllegalArgumentException when it is not on the scale
     */
    public double share(double score) {
        double share = (score - worst) / (best - worst);
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException(score + " is not between " + worst + " and " + best);
        }
        return share;
    }
}
