package org.trihelix.analytics.decision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Things ranked by the weighted mean of their scores, with the reasons. Scores are shares of a scale, 0 to 1, see {@link Scale}.
 *
 * <p>A thing that lacks a criterion of positive weight has no total and no rank: a mean over what happens to be there would favour gaps.
 */
public final class Ranking {

    /** Totals closer than this are equal: they share a rank. */
    public static final double EQUAL = 1e-9;

    private final double[] weights;
    private final double[][] means;
    private final double[] totals;
    private final int[] order;
    private final int[] ranks;

    private Ranking(double[] weights, double[][] means) {
        this.weights = weights;
        this.means = means;
        totals = Arrays.stream(means).mapToDouble(mean -> total(weights, mean)).toArray();
        order = IntStream.range(0, totals.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer thing) -> Double.isNaN(totals[thing]) ? 1 : -totals[thing]))
                .mapToInt(Integer::intValue)
                .toArray();
        ranks = ranks();
    }

    /**
     * @param weights one per criterion, not negative, in any unit
     * @param means row: thing, column: criterion; {@code NaN} where nobody scored
     * @throws IllegalArgumentException when the weights sum to 0, or a row has another length than the weights
     */
    public static Ranking of(double[] weights, double[][] means) {
        double[][] copy = new double[means.length][];
        for (int i = 0; i < means.length; i++) {
            if (means[i].length != weights.length) {
                throw new IllegalArgumentException(
                        "thing " + i + " has " + means[i].length + " scores for " + weights.length + " criteria");
            }
            copy[i] = means[i].clone();
        }
        return new Ranking(CriteriaTree.inWhole(tops(weights.length), weights), copy);
    }

    private static int[] tops(int count) {
        int[] parents = new int[count];
        Arrays.fill(parents, -1);
        return parents;
    }

    /**
     * The weighted mean.
     *
     * @param weights summing to 1
     * @return {@code NaN} when a criterion of positive weight has no score
     */
    public static double total(double[] weights, double[] scores) {
        double total = 0;
        for (int c = 0; c < weights.length; c++) {
            if (weights[c] > 0) {
                total += weights[c] * scores[c];
            }
        }
        return total;
    }

    private int[] ranks() {
        int[] result = new int[totals.length];
        for (int place = 0; place < order.length; place++) {
            int thing = order[place];
            if (Double.isNaN(totals[thing])) {
                break;
            }
            boolean tied = place > 0 && totals[order[place - 1]] - totals[thing] < EQUAL;
            result[thing] = tied ? result[order[place - 1]] : place + 1;
        }
        return result;
    }

    /** Things from best to worst, at the end those without a rank; equals in the order they were given. */
    public int[] order() {
        return order.clone();
    }

    /** Rank from 1, equals share one; 0 without a total. */
    public int rank(int thing) {
        return ranks[thing];
    }

    /** Weighted mean, 0 to 1; {@code NaN} when a criterion lacks scores. */
    public double total(int thing) {
        return totals[thing];
    }

    /** Weights as used: summing to 1. */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * How far the weight of one criterion may move, the others keeping their proportions, before the thing passes another or is passed.
     * A tie that any move would break leaves no room at all.
     *
     * @throws IllegalArgumentException when the thing has no rank
     */
    public WeightRange range(int thing, int criterion) {
        if (ranks[thing] == 0) {
            throw new IllegalArgumentException("thing " + thing + " has no rank");
        }
        double weight = weights[criterion];
        var range = new WeightRange(weight, 0, WeightRange.NOBODY, 1, WeightRange.NOBODY);
        for (int other = 0; other < means.length; other++) {
            if (other != thing && ranks[other] > 0) {
                double crossing = crossing(thing, other, criterion);
                boolean tied = Math.abs(totals[other] - totals[thing]) < EQUAL;
                range = tied ? range.tied(other, crossing) : range.limitedBy(other, crossing);
            }
        }
        return range;
    }

    /** The weight at which both totals are equal, {@code NaN} when they never are. */
    private double crossing(int thing, int other, int criterion) {
        double rest = 1 - weights[criterion];
        if (rest == 0) {
            return Double.NaN;
        }
        double byCriterion = means[thing][criterion] - means[other][criterion];
        double byOthers = (totals[thing] - totals[other] - weights[criterion] * byCriterion) / rest;
        return Math.abs(byOthers - byCriterion) < EQUAL ? Double.NaN : byOthers / (byOthers - byCriterion);
    }
}
