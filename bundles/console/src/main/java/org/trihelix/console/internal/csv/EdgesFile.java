package org.trihelix.console.internal.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trihelix.analytics.network.Network;

/**
 * Ties of a network: two names and, if wanted, a positive weight in each row; a first row of the usual names of columns is skipped.
 *
 * @param names of the nodes, in the order they first occur
 * @param network the nodes and their ties
 */
public record EdgesFile(List<String> names, Network network) {

    private static final Set<String> FIRST_HEADERS = Set.of("from", "source", "node1", "откуда", "первый");
    private static final Set<String> WEIGHT_HEADERS = Set.of("weight", "вес");
    private static final int WEIGHT = 2;

    /** @throws CsvProblem when a row is no tie */
    public static EdgesFile of(CsvFile file) throws CsvProblem {
        List<CsvRow> rows = (isHeader(file.first()) ? file.body() : file).rows();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] from = new int[rows.size()];
        int[] to = new int[rows.size()];
        double[] weights = new double[rows.size()];
        for (int tie = 0; tie < from.length; tie++) {
            CsvRow row = rows.get(tie);
            if (row.cells().size() < 2
                    || row.cells().size() > WEIGHT + 1
                    || row.cells().get(0).isEmpty()
                    || row.cells().get(1).isEmpty()) {
                throw new CsvProblem("edge", row.line());
            }
            from[tie] = number(numbers, row.cells().get(0));
            to[tie] = number(numbers, row.cells().get(1));
            weights[tie] = weight(row);
        }
        return new EdgesFile(new ArrayList<>(numbers.keySet()), Network.of(numbers.size(), from, to, weights));
    }

    private static boolean isHeader(CsvRow row) {
        return FIRST_HEADERS.contains(row.cells().getFirst().toLowerCase(Locale.ROOT))
                || row.cells().size() > WEIGHT
                        && WEIGHT_HEADERS.contains(row.cells().get(WEIGHT).toLowerCase(Locale.ROOT));
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return numbers.computeIfAbsent(name, unknown -> numbers.size());
    }

    private static double weight(CsvRow row) throws CsvProblem {
        if (row.cells().size() <= WEIGHT || row.cells().get(WEIGHT).isEmpty()) {
            return 1;
        }
        double weight = row.number(WEIGHT);
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new CsvProblem("weight", row.line(), row.shown(WEIGHT));
        }
        return weight;
    }
}
