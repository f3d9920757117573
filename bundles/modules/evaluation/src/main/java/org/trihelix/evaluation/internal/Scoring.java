package org.trihelix.evaluation.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.analytics.decision.CriteriaTree;
import org.trihelix.analytics.decision.Ranking;
import org.trihelix.analytics.decision.Scale;
import org.trihelix.analytics.decision.Spread;
import org.trihelix.evaluation.Result.Figures;
import org.trihelix.evaluation.Result.PerCriterion;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.Opinion;

/** Criteria and reviews as arrays, and back. Columns are the scored criteria in the model's order. */
final class Scoring {

    /** Totals are told as parts of a hundred. */
    static final double HUNDRED = 100;

    private final List<Criterion> leaves;
    private final double[] weights;

    Scoring(CriteriaSet set) {
        leaves = set.leaves();
        double[] whole = CriteriaTree.inWhole(
                set.parents(),
                set.criteria().stream().mapToDouble(Criterion::weight).toArray());
        weights = leaves.stream()
                .mapToDouble(leaf -> whole[set.criteria().indexOf(leaf)])
                .toArray();
    }

    /** Weights in the whole. */
    double[] weights() {
        return weights.clone();
    }

    List<Criterion> leaves() {
        return leaves;
    }

    /** The opinion's scores as shares of their scales; NaN where one is missing. */
    double[] shares(Opinion opinion) {
        return leaves.stream()
                .mapToDouble(leaf -> share(leaf, score(opinion, leaf)))
                .toArray();
    }

    private static double score(Opinion opinion, Criterion criterion) {
        return opinion.rating(criterion.code())
                .map(Opinion.Rating::score)
                .map(Integer::doubleValue)
                .orElse(Double.NaN);
    }

    private static double share(Criterion criterion, double score) {
        return new Scale(criterion.scale().worst(), criterion.scale().best()).share(score);
    }

    /** 0 to 100; NaN where a score is missing. */
    double total(Opinion opinion) {
        return HUNDRED * Ranking.total(weights, shares(opinion));
    }

    /** Mean share of each criterion over the opinions. */
    double[] means(List<Opinion> opinions) {
        List<double[]> rows = opinions.stream().map(this::shares).toList();
        double[] means = new double[leaves.size()];
        Arrays.setAll(
                means,
                column -> Spread.of(
                                rows.stream().mapToDouble(row -> row[column]).toArray())
                        .mean());
        return means;
    }

    Figures overall(List<Opinion> opinions) {
        return figures(opinions.stream().mapToDouble(this::total).toArray());
    }

    List<PerCriterion> perCriterion(List<Opinion> opinions) {
        double[] means = means(opinions);
        return java.util.stream.IntStream.range(0, leaves.size())
                .mapToObj(column -> {
                    Criterion leaf = leaves.get(column);
                    Double share = told(means[column]);
                    return new PerCriterion(
                            leaf,
                            weights[column],
                            figures(opinions.stream()
                                    .mapToDouble(opinion -> score(opinion, leaf))
                                    .toArray()),
                            share,
                            share == null ? null : HUNDRED * weights[column] * share);
                })
                .toList();
    }

    static Figures figures(double[] values) {
        Spread spread = Spread.of(values);
        return new Figures(
                spread.count(),
                told(spread.mean()),
                told(spread.deviation()),
                told(spread.least()),
                told(spread.most()));
    }

    static @Nullable Double told(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
