package org.trihelix.console.internal.csv;

import java.util.List;
import java.util.Locale;
import org.trihelix.analytics.helix.JointActs;

/** Joint acts: a first row naming the columns S, I and G, then a row per act with 1 where the helix takes part and 0 elsewhere. */
public final class ActsFile {

    private static final List<String> COLUMNS = List.of("s", "i", "g");

    private ActsFile() {}

    /** @throws CsvProblem when a column is missing or a cell is neither 0 nor 1 */
    public static JointActs of(CsvFile file) throws CsvProblem {
        List<String> header = file.first().cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
        if (!header.containsAll(COLUMNS)) {
            throw new CsvProblem("acts.columns", file.first().line());
        }
        List<CsvRow> rows = file.body().rows();
        boolean[][] parts = new boolean[COLUMNS.size()][rows.size()];
        for (int act = 0; act < rows.size(); act++) {
            for (int helix = 0; helix < parts.length; helix++) {
                parts[helix][act] = takesPart(rows.get(act), header.indexOf(COLUMNS.get(helix)));
            }
        }
        return JointActs.of(parts[0], parts[1], parts[2]);
    }

    private static boolean takesPart(CsvRow row, int column) throws CsvProblem {
        String cell = row.cells().size() > column ? row.cells().get(column) : "";
        return switch (cell) {
            case "1" -> true;
            case "0" -> false;
            default -> throw new CsvProblem("acts.cell", row.line(), CsvProblem.shown(cell));
        };
    }
}
