package org.trihelix.installer.internal.knowledge;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.trihelix.api.text.Message;

/** Reads a table, a CSV file whose first row names the columns, as a list of mappings. Columns {@code name.ru} and {@code name.en} make one value. */
final class TableReading {

    private TableReading() {}

    static Value.Items of(String text, BiConsumer<Integer, Message> wrong) {
        List<Value> rows = new ArrayList<>();
        try {
            CsvReader.builder()
                    .ofNamedCsvRecord(text)
                    .forEach(row -> rows.add(row((int) row.getStartingLineNumber(), row)));
        } catch (CsvParseException | IllegalArgumentException e) {
            wrong.accept(0, Message.of("plugins.knowledge.csv", String.valueOf(e.getMessage())));
        }
        return new Value.Items(1, rows);
    }

    private static Value row(int line, NamedCsvRecord row) {
        Map<String, Value> values = new LinkedHashMap<>();
        row.getFieldsAsMap().forEach((column, cell) -> {
            if (!cell.isBlank()) {
                put(values, line, column.strip(), cell.strip());
            }
        });
        return new Value.Keys(line, values);
    }

    private static void put(Map<String, Value> values, int line, String column, String cell) {
        var text = new Value.Text(line, cell);
        int dot = column.indexOf('.');
        if (dot < 0) {
            values.put(column, text);
        } else {
            String key = column.substring(0, dot);
            Map<String, Value> parts = new LinkedHashMap<>();
            if (values.get(key) instanceof Value.Keys known) {
                parts.putAll(known.values());
            }
            parts.put(column.substring(dot + 1), text);
            values.put(key, new Value.Keys(line, parts));
        }
    }
}
