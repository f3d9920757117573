package org.trihelix.analytics.decision;

import java.util.Arrays;
import org.trihelix.analytics.decision.UnfitMatrixException.Problem;

/**
 * The Analytic Hierarchy Process (T. L. Saaty, 1980): the weights are the principal eigenvector of the pairwise matrix.
 *
 * @param weights one per criterion, positive, summing to 1
 * @param lambda the principal eigenvalue; equals the number of criteria when all judgements agree, and is larger otherwise
 * @param consistencyIndex (lambda − n) / (n − 1); 0 for one criterion
 * @param consistencyRatio the index divided by that of random judgements; 0 for one or two criteria, which cannot contradict each other
 * @param doubtful the judgement farthest from what the weights say
 */
public record Ahp(
        double[] weights, double lambda, double consistencyIndex, double consistencyRatio, Judgement doubtful) {

    /** Above this ratio the judgements should be looked at again. */
    public static final double ACCEPTED_RATIO = .10;

    /** Fewest criteria. */
    public static final int SMALLEST = 1;

    /** Most criteria: Saaty's table of random indices ends here. More are put into groups. */
    public static final int LARGEST = 15;

    /** Mean consistency index of random reciprocal matrices of 1 to 15 criteria, in Saaty's book of 1980. */
    private static final double[] RANDOM_INDEX = {
        0, 0, .58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };

    private static final double PRECISION = 1e-14;
    private static final int MOST_STEPS = 100_000;

    /**
     * One judgement beside the ratio of the weights that all judgements gave together.
     *
     * @param row criterion that is judged to matter more, or as much
     * @param column criterion it is compared with
     * @param given the judgement, 1 or more
     * @param implied ratio of the two weights
     */
    public record Judgement(int row, int column, double given, double implied) {

        double distance() {
            return Math.abs(Math.log(given / implied));
        }
    }

    /** @throws UnfitMatrixException when the matrix is smaller than {@link #SMALLEST} or larger than {@link #LARGEST} */
    public static Ahp of(PairwiseMatrix matrix) {
        int size = matrix.size();
        if (size < SMALLEST || size > LARGEST) {
            throw new UnfitMatrixException(Problem.SIZE, size, size);
        }
        double[] weights = eigenvector(matrix);
        double lambda = Arrays.stream(matrix.times(weights)).sum();
        double index = size == 1 ? 0 : Math.max(0, (lambda - size) / (size - 1));
        double ratio = RANDOM_INDEX[size - 1] == 0 ? 0 : index / RANDOM_INDEX[size - 1];
        return new Ahp(weights, lambda, index, ratio, doubtful(matrix, weights));
    }

    /** Whether the judgements agree well enough with each other. */
    public boolean consistent() {
        return consistencyRatio <= ACCEPTED_RATIO;
    }

    /** Power iteration: a positive matrix has one largest eigenvalue, and from a positive vector it is always found. */
    private static double[] eigenvector(PairwiseMatrix matrix) {
        double[] vector = new double[matrix.size()];
        Arrays.fill(vector, 1.0 / vector.length);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = matrix.times(vector);
            double sum = Arrays.stream(next).sum();
            double change = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] /= sum;
                change = Math.max(change, Math.abs(next[i] - vector[i]));
            }
            vector = next;
            if (change < PRECISION) {
                break;
            }
        }
        return vector;
    }

    private static Judgement doubtful(PairwiseMatrix matrix, double[] weights) {
        Judgement worst = new Judgement(0, 0, 1, 1);
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                var judgement = new Judgement(i, j, matrix.judgement(i, j), weights[i] / weights[j]);
                if (judgement.given >= 1 && judgement.distance() > worst.distance() + PRECISION) {
                    worst = judgement;
                }
            }
        }
        return worst;
    }
}
