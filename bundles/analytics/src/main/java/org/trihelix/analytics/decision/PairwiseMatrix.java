package org.trihelix.analytics.decision;

import org.trihelix.analytics.decision.UnfitMatrixException.Problem;

/**
 * How many times more one criterion matters than another, for every pair of them (Saaty's pairwise comparison).
 *
 * <p>Rounded reciprocals such as .33 for 3 are taken for what was meant: of each pair the judgement of 1 or more counts.
 */
public final class PairwiseMatrix {

    /** By how much the product of a judgement and its reverse may differ from 1. */
    public static final double RECIPROCAL_TOLERANCE = .0101;

    private final double[][] judgements;

    private PairwiseMatrix(double[][] judgements) {
        this.judgements = judgements;
    }

    /**
     * Takes a whole matrix; a missing judgement is {@code NaN}.
     *
     * @param rows row i, column j: how many times more i matters than j
     * @throws UnfitMatrixException when it is not square, lacks a judgement, or holds one that is not positive or contradicts its reverse
     */
    public static PairwiseMatrix of(double[][] rows) {
        int size = rows.length;
        double[][] judgements = new double[size][size];
        for (int i = 0; i < size; i++) {
            if (rows[i].length != size) {
                throw new UnfitMatrixException(Problem.NOT_SQUARE, i, rows[i].length);
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                judgements[i][j] = checked(rows, i, j);
            }
        }
        return new PairwiseMatrix(judgements);
    }

    /**
     * Takes what a questionnaire asks: each pair once.
     *
     * @param upper judgements above the diagonal, row by row: 0 over 1, 0 over 2, …, 1 over 2, …
     * @throws IllegalArgumentException when their number fits no matrix
     * @throws UnfitMatrixException when one is missing or not positive
     */
    public static PairwiseMatrix ofUpper(double... upper) {
        int size = (int) Math.round((1 + Math.sqrt(1 + 8.0 * upper.length)) / 2);
        if (size * (size - 1) / 2 != upper.length) {
            throw new IllegalArgumentException(upper.length + " judgements do not fill a matrix above its diagonal");
        }
        double[][] rows = new double[size][size];
        int next = 0;
        for (int i = 0; i < size; i++) {
            rows[i][i] = 1;
            for (int j = i + 1; j < size; j++) {
                rows[i][j] = upper[next++];
                rows[j][i] = 1 / rows[i][j];
            }
        }
        return of(rows);
    }

    private static double checked(double[][] rows, int i, int j) {
        double value = rows[i][j];
        if (Double.isNaN(value)) {
            throw new UnfitMatrixException(Problem.MISSING, i, j);
        }
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new UnfitMatrixException(Problem.NOT_POSITIVE, i, j);
        }
        if (i == j && value != 1) {
            throw new UnfitMatrixException(Problem.DIAGONAL, i, j);
        }
        double reverse = rows[j][i];
        if (reverse > 0 && Math.abs(value * reverse - 1) > RECIPROCAL_TOLERANCE) {
            throw new UnfitMatrixException(Problem.NOT_RECIPROCAL, i, j);
        }
        return value >= reverse ? value : 1 / reverse;
    }

    /** Number of criteria. */
    public int size() {
        return judgements.length;
    }

    /** How many times more {@code i} matters than {@code j}. */
    public double judgement(int i, int j) {
        return judgements[i][j];
    }

    /** The matrix times a vector. */
    double[] times(double[] vector) {
        double[] product = new double[size()];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < product.length; j++) {
                product[i] += judgements[i][j] * vector[j];
            }
        }
        return product;
    }
}
