package org.trihelix.evaluation.domain;

import org.trihelix.api.text.Label;

/**
 * What a criterion is scored on, in whole steps.
 *
 * @param worst the score that speaks most against; above {@code best} for costs
 * @param best the score that speaks most for
 * @param worstWords what the worst score means
 * @param bestWords what the best score means
 */
public record ScoreScale(int worst, int best, Label worstWords, Label bestWords) {

    /** Ends of a scale lie between minus and plus this. */
    public static final int LARGEST = 100;

    public static ScoreScale ten(Label worstWords, Label bestWords) {
        return new ScoreScale(0, 10, worstWords, bestWords);
    }

    public boolean isScale() {
        return worst != best && Math.abs(worst) <= LARGEST && Math.abs(best) <= LARGEST;
    }

    public int least() {
        return Math.min(worst, best);
    }

    public int most() {
        return Math.max(worst, best);
    }

    public boolean contains(double score) {
        return score >= least() && score <= most();
    }
}
