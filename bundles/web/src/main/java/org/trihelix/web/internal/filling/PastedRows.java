package org.trihelix.web.internal.filling;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.KnowledgeForm.Type;
import org.trihelix.api.knowledge.Value;
import org.trihelix.api.text.Folding;
import org.trihelix.ui.Decimals;

/** Rows as a spreadsheet puts them on the clipboard: a line each, tabs between the cells. */
final class PastedRows {

    /** As many as somebody looks through at once. */
    static final int ROWS_MOST = 100;

    private PastedRows() {}

    /**
     * A column.
     *
     * @param language of words, empty for other entries
     * @param label by which people call it
     * @param names by which a first row may call it too
     */
    record Column(String key, String language, String label, Set<String> names, Entry entry) {

        Column {
            names = names.stream().map(Folding::fold).collect(Collectors.toSet());
        }
    }

    /**
     * Columns in the given order, or in that of a first row that names at least half of them; what it names otherwise is left out. So are empty
     * rows. Of more than can be taken at once, one more is read than can.
     */
    static List<Value.Keys> of(Locale locale, String text, List<Column> columns) {
        List<List<String>> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(ROWS_MOST + 2L)
                .map(PastedRows::cells)
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Optional<Column>> order = named(lines.getFirst(), columns);
        List<Optional<Column>> given = columns.stream().map(Optional::of).toList();
        return lines.stream()
                .skip(order.isEmpty() ? 0 : 1)
                .limit(ROWS_MOST + 1L)
                .map(line -> row(locale, line, order.isEmpty() ? given : order))
                .filter(row -> !row.values().isEmpty())
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1))
                .map(cell -> cell.strip().replaceAll("^\"(.*)\"$", "$1").replace("\"\"", "\""))
                .toList();
    }

    /** Empty when the row is one like the others. */
    private static List<Optional<Column>> named(List<String> heads, List<Column> columns) {
        List<Optional<Column>> order = heads.stream()
                .map(head -> columns.stream()
                        .filter(column -> column.names().contains(Folding.fold(head)))
                        .findFirst())
                .toList();
        long known = order.stream().filter(Optional::isPresent).count();
        long filled = heads.stream().filter(head -> !head.isEmpty()).count();
        return known * 2 >= filled ? order : List.of();
    }

    private static Value.Keys row(Locale locale, List<String> cells, List<Optional<Column>> columns) {
        Map<String, Value> values = new LinkedHashMap<>();
        IntStream.range(0, Math.min(cells.size(), columns.size()))
                .filter(i -> !cells.get(i).isEmpty())
                .forEach(i -> columns.get(i).ifPresent(column -> put(locale, values, column, cells.get(i))));
        return new Value.Keys(0, values);
    }

    private static void put(Locale locale, Map<String, Value> values, Column column, String cell) {
        boolean number = column.entry().type() == Type.NUMBER;
        var said = new Value.Text(0, number ? Decimals.plain(locale, cell) : cell);
        if (column.language().isEmpty()) {
            values.put(column.key(), said);
            return;
        }
        Map<String, Value> words = new LinkedHashMap<>();
        if (values.get(column.key()) instanceof Value.Keys known) {
            words.putAll(known.values());
        }
        words.put(column.language(), said);
        values.put(column.key(), new Value.Keys(0, words));
    }
}
