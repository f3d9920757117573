package org.trihelix.installer.internal.knowledge;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.trihelix.api.knowledge.Value;
import org.trihelix.api.text.Message;

/** Reads a table, a CSV file whose first row names the columns, as a list of mappings. Columns {@code name.ru} and {@code name.en} make one value. */
final class TableReading {

    private static final int ROWS_MOST = 5_000;

    private TableReading() {}

    static Value.Items of(String text, BiConsumer<Integer, Message> wrong) {
        List<Value> rows = new ArrayList<>();
        try {
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
                if (rows.size() == ROWS_MOST) {
                    wrong.accept((int) row.getStartingLineNumber(), Message.of("plugins.knowledge.rows", ROWS_MOST));
                    break;
                }
                rows.add(row(row, wrong));
            }
        } catch (CsvParseException | IllegalArgumentException e) {
            wrong.accept(0, Message.of("plugins.knowledge.csv", String.valueOf(e.getMessage())));
        }
        return new Value.Items(1, rows);
    }

    private static Value row(NamedCsvRecord row, BiConsumer<Integer, Message> wrong) {
        int line = (int) row.getStartingLineNumber();
        Map<String, Value> values = new LinkedHashMap<>();
        row.getFieldsAsMap().forEach((column, cell) -> {
            if (!cell.isBlank() && !put(values, column.strip(), new Value.Text(line, cell.strip()))) {
                wrong.accept(line, Message.of("plugins.knowledge.twice", column));
            }
        });
        return new Value.Keys(line, values);
    }

    /** False when there is something else already. */
    private static boolean put(Map<String, Value> values, String column, Value.Text cell) {
        int dot = column.indexOf('.');
        if (dot < 0) {
            return values.putIfAbsent(column, cell) == null;
        }
        String key = column.substring(0, dot);
        Value known = values.getOrDefault(key, new Value.Keys(cell.line(), Map.of()));
        if (!(known instanceof Value.Keys words)) {
            return false;
        }
        Map<String, Value> parts = new LinkedHashMap<>(words.values());
        boolean fresh = parts.put(column.substring(dot + 1), cell) == null;
        values.put(key, new Value.Keys(cell.line(), parts));
        return fresh;
    }
}
