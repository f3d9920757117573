package org.trihelix.console.internal.csv;

import java.util.List;
import java.util.stream.IntStream;
import org.trihelix.analytics.decision.Ahp;
import org.trihelix.analytics.decision.PairwiseMatrix;
import org.trihelix.analytics.decision.UnfitMatrixException;

/**
 * A pairwise matrix: one row per criterion; names may stand in a first row, a first column or both.
 *
 * @param names of the criteria; numbers from 1 when the file gives none
 * @param ahp what follows from it
 */
public record MatrixFile(List<String> names, Ahp ahp) {

    /** @throws CsvProblem when weights cannot be told from it */
    public static MatrixFile of(CsvFile file) throws CsvProblem {
        boolean header = isHeader(file.first());
        if (header && file.rows().size() == 1) {
            throw new CsvProblem("empty");
        }
        CsvFile body = header ? file.body() : file;
        int left = body.rows().stream().anyMatch(MatrixFile::beginsWithName) ? 1 : 0;
        List<String> names = names(file, body, header, left);
        double[][] rows = new double[body.rows().size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = numbers(body.rows().get(i), left);
        }
        try {
            return new MatrixFile(names, Ahp.of(PairwiseMatrix.of(rows)));
        } catch (UnfitMatrixException unfit) {
            throw problem(unfit, body, names, left);
        }
    }

    private static boolean isHeader(CsvRow row) {
        return IntStream.range(1, row.cells().size())
                .anyMatch(column -> !row.cells().get(column).isEmpty() && !row.isNumber(column));
    }

    private static boolean beginsWithName(CsvRow row) {
        return !row.cells().getFirst().isEmpty() && !row.isNumber(0);
    }

    private static List<String> names(CsvFile file, CsvFile body, boolean header, int left) {
        int size = body.rows().size();
        if (left == 1) {
            return body.rows().stream().map(row -> row.shown(0)).toList();
        }
        int offset = header ? Math.max(0, file.first().cells().size() - size) : 0;
        return IntStream.range(0, size)
                .mapToObj(i -> header && offset + i < file.first().cells().size()
                        ? file.first().shown(offset + i)
                        : Integer.toString(i + 1))
                .toList();
    }

    private static double[] numbers(CsvRow row, int left) throws CsvProblem {
        double[] numbers = new double[row.cells().size() - left];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row.number(i + left);
            if (Double.isNaN(numbers[i]) && !row.cells().get(i + left).isEmpty()) {
                throw new CsvProblem("number", row.line(), row.shown(i + left));
            }
        }
        return numbers;
    }

    private static CsvProblem problem(UnfitMatrixException unfit, CsvFile body, List<String> names, int left) {
        int row = unfit.row();
        int column = unfit.column();
        return switch (unfit.problem()) {
            case SIZE -> new CsvProblem("matrix.size", names.size(), Ahp.LARGEST);
            case NOT_SQUARE ->
                new CsvProblem("matrix.square", body.rows().get(row).line(), column, names.size());
            case MISSING ->
                new CsvProblem("matrix.missing", body.rows().get(row).line(), names.get(row), names.get(column));
            case NOT_POSITIVE ->
                new CsvProblem("matrix.positive", body.rows().get(row).line(), names.get(row), names.get(column));
            case DIAGONAL ->
                new CsvProblem("matrix.diagonal", body.rows().get(row).line(), names.get(row));
            case NOT_RECIPROCAL ->
                new CsvProblem(
                        "matrix.reciprocal",
                        body.rows().get(row).line(),
                        body.rows().get(column).line(),
                        names.get(row),
                        names.get(column),
                        body.rows().get(row).shown(column + left),
                        body.rows().get(column).shown(row + left));
        };
    }
}
