package org.trihelix.console.internal.csv;

import java.util.List;

/**
 * One row.
 *
 * @param line its number in the file, from 1
 * @param cells without surrounding blanks and quotes
 * @param decimalComma whether numbers may have one
 */
record CsvRow(int line, List<String> cells, boolean decimalComma) {

    /** The number or fraction in a cell; {@code NaN} when there is none. */
    double number(int column) {
        String text = cells.get(column);
        int slash = text.indexOf('/');
        return slash < 0 ? plain(text) : plain(text.substring(0, slash)) / plain(text.substring(slash + 1));
    }

    private double plain(String text) {
        String plain = (decimalComma ? text.replace(',', '.') : text).strip();
        return plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?") ? Double.parseDouble(plain) : Double.NaN;
    }

    boolean isNumber(int column) {
        return !Double.isNaN(number(column));
    }

    String shown(int column) {
        return CsvProblem.shown(cells.get(column));
    }
}
