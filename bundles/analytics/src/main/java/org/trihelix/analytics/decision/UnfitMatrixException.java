package org.trihelix.analytics.decision;

import java.util.Locale;

/** A pairwise matrix from which no weights can be told, and the cell that is to blame. */
public final class UnfitMatrixException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Problem {
        /** The row has another number of columns than the matrix has rows; the column tells how many. */
        NOT_SQUARE,
        /** No judgement. */
        MISSING,
        /** Zero, negative or infinite. */
        NOT_POSITIVE,
        /** A criterion compared with itself is not 1. */
        DIAGONAL,
        /** The judgement and its reverse do not multiply to 1. */
        NOT_RECIPROCAL,
        /** Fewer than {@value Ahp#SMALLEST} or more than {@value Ahp#LARGEST} criteria; the row tells how many. */
        SIZE
    }

    private final Problem problem;
    private final int row;
    private final int column;

    UnfitMatrixException(Problem problem, int row, int column) {
        super(problem.name().toLowerCase(Locale.ROOT) + " at row " + row + ", column " + column + ", counted from 0");
        this.problem = problem;
        this.row = row;
        this.column = column;
    }

    public Problem problem() {
        return problem;
    }

    /** Row of the cell, from 0. */
    public int row() {
        return row;
    }

    /** Column of the cell, from 0. */
    public int column() {
        return column;
    }
}
