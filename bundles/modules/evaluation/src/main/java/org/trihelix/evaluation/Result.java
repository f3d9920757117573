package org.trihelix.evaluation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.Stage;

/**
 * What reviews say together.
 *
 * @param overall weighted means of the reviews, 0 to 100
 * @param criteria those that are scored, in the model's order
 */
public record Result(String evaluation, Figures overall, List<PerCriterion> criteria) {

    public Result {
        criteria = List.copyOf(criteria);
    }

    /**
     * Several numbers in short.
     *
     * @param count how many reviews
     * @param mean null without reviews
     * @param deviation sample standard deviation, null below two reviews
     * @param least null without reviews
     * @param most null without reviews
     */
    public record Figures(
            int count,
            @Nullable Double mean,
            @Nullable Double deviation,
            @Nullable Double least,
            @Nullable Double most) {}

    /**
     * One criterion.
     *
     * @param weight in the whole; those of all sum to 1
     * @param scores in the criterion's own scale
     * @param share mean as a share of the way from worst to best, 0 to 1; null without reviews
     * @param contribution what it adds to the overall mean: 100 × weight × share; null without reviews
     */
    public record PerCriterion(
            Criterion criterion,
            double weight,
            Figures scores,
            @Nullable Double share,
            @Nullable Double contribution) {}

    /**
     * Subjects that were evaluated by the same criteria and weights, best first.
     *
     * @param decidedOnly true when the caller sees only those that are decided
     */
    public record Table(CriteriaModel.Revision revision, List<Place> places, boolean decidedOnly) {

        public Table {
            places = List.copyOf(places);
        }
    }

    /**
     * A subject's place in a ranking.
     *
     * @param rank from 1, equals share one
     * @param total weighted mean, 0 to 100
     * @param deviation of the reviews' totals, null below two
     * @param reviews how many
     * @param shares per scored criterion, 0 to 1
     */
    public record Place(
            int rank,
            String evaluation,
            SubjectRef subject,
            String title,
            @Nullable String region,
            Stage stage,
            double total,
            @Nullable Double deviation,
            int reviews,
            List<Double> shares,
            Instant opened) {}

    /**
     * Why a subject has its rank.
     *
     * @param above next better one, null for the best
     * @param below next worse one, null for the worst
     * @param weighings one per scored criterion
     */
    public record Why(
            Table table,
            Place place,
            @Nullable Place above,
            @Nullable Place below,
            List<Weighing> weighings) {}

    /**
     * A criterion's part in a rank.
     *
     * @param weight in the whole
     * @param share mean of the reviews, 0 to 1
     * @param contribution 100 × weight × share; all of them sum to the total
     * @param toAbove what it adds to the distance from the one above, negative where this one is behind; null without one above
     * @param lower least weight, the others keeping their proportions, before the order changes
     * @param atLower title of the subject that draws level there, null when none does
     * @param upper largest weight before the order changes
     * @param atUpper title of the subject that draws level there, null when none does
     */
    public record Weighing(
            Criterion criterion,
            double weight,
            double share,
            double contribution,
            @Nullable Double toAbove,
            double lower,
            @Nullable String atLower,
            double upper,
            @Nullable String atUpper) {}

    /**
     * A revision by which there is a ranking.
     *
     * @param name of the model
     * @param revision number
     * @param evaluations that count in it
     */
    public record Offer(String model, Label name, int revision, long evaluations) {}

    /**
     * A score as it went into a ranking, without the reviewer's name.
     *
     * @param reviewer number of the reviewer within the evaluation, from 1
     */
    public record Score(String evaluation, int reviewer, String criterion, int score) {}
}
