package org.trihelix.analytics.decision;

/** A tree of criteria: siblings share the weight of their parent. */
public final class CriteriaTree {

    private CriteriaTree() {}

    /**
     * What each criterion weighs in the whole.
     *
     * @param parents index of each criterion's parent, −1 for the top ones; a parent stands before its children
     * @param weights weight of each among its siblings, in any unit, not negative
     * @return weights in the whole; those without children sum to 1
     * @throws IllegalArgumentException when a parent does not stand before its child, or siblings weigh nothing together
     */
    public static double[] inWhole(int[] parents, double[] weights) {
        double[] whole = amongSiblings(parents, weights);
        for (int i = 0; i < parents.length; i++) {
            whole[i] *= parents[i] < 0 ? 1 : whole[parents[i]];
        }
        return whole;
    }

    /**
     * The same weights with a sum of 1 among siblings, whatever their parent weighs.
     *
     * @throws IllegalArgumentException as {@link #inWhole}
     */
    public static double[] amongSiblings(int[] parents, double[] weights) {
        double[] sums = new double[parents.length + 1];
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] >= i || parents[i] < -1) {
                throw new IllegalArgumentException("the parent of criterion " + i + " does not stand before it");
            }
            if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
                throw new IllegalArgumentException("the weight of criterion " + i + " is no number from 0 on");
            }
            sums[parents[i] + 1] += weights[i];
        }
        double[] shares = new double[parents.length];
        for (int i = 0; i < parents.length; i++) {
            double siblings = sums[parents[i] + 1];
            if (siblings == 0) {
                throw new IllegalArgumentException("criterion " + i + " and its siblings weigh nothing");
            }
            shares[i] = weights[i] / siblings;
        }
        return shares;
    }
}
