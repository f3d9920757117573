package org.trihelix.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.domain.CriteriaSet;

/**
 * A named list of weighted criteria. Evaluations keep the revision they were opened with.
 *
 * @param preset code of the preset it comes from, null when a person made it
 * @param region code: it serves subjects there and below; null for everywhere
 * @param archived whether it is no longer offered
 * @param revision the current one
 * @param version grows with each change; a change must name it
 * @param editable whether the caller may change it
 */
public record CriteriaModel(
        String id,
        @Nullable String preset,
        Label name,
        Label purpose,
        @Nullable String region,
        boolean archived,
        Revision revision,
        int version,
        Instant changed,
        boolean editable) {

    /** Kind of the subject under which others refer to models. */
    public static final String KIND = "criteria-model";

    /**
     * Criteria and weights that never change any more.
     *
     * @param number from 1
     */
    public record Revision(String id, String model, int number, CriteriaSet set, Instant created) {}

    /**
     * A row of the list.
     *
     * @param criteria how many are scored
     * @param evaluations how many were opened with it
     */
    public record Head(
            String id,
            @Nullable String preset,
            Label name,
            @Nullable String region,
            boolean archived,
            CriteriaSet.Method method,
            int criteria,
            long evaluations,
            Instant changed) {}

    /**
     * What a person writes.
     *
     * @param region code, null for everywhere
     */
    public record Draft(Label name, Label purpose, @Nullable String region, CriteriaSet set) {}

    /**
     * What pairwise judgements say.
     *
     * @param weights one per criterion, summing to 1
     * @param lambda principal eigenvalue of the matrix
     * @param ratio consistency ratio: 0 when all judgements agree
     * @param consistent false above .10: look at the judgements again
     * @param doubtfulRow the judgement farthest from what the weights say: index of the criterion that is judged to matter more
     * @param doubtfulColumn index of the one it is compared with
     * @param implied ratio of their weights
     */
    public record Consistency(
            java.util.List<Double> weights,
            double lambda,
            double ratio,
            boolean consistent,
            int doubtfulRow,
            int doubtfulColumn,
            double implied) {}
}
