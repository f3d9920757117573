package org.trihelix.console.internal.commands;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.trihelix.console.internal.JsonText;

/** Writes rows as a table for people or as JSON for programs. All rows have the same keys. */
record Printer(PrintStream out, boolean json) {

    void rows(List<String> columns, List<Map<String, Object>> rows) {
        if (json) {
            out.println(JsonText.of(rows));
            return;
        }
        ShellTable table = new ShellTable();
        columns.forEach(table::column);
        for (Map<String, Object> row : rows) {
            table.addRow()
                    .addContent(columns.stream()
                            .map(column -> printable(row.get(column)))
                            .toArray());
        }
        table.print(out);
    }

    /** Names were typed by people: none may steer the operator's terminal. */
    private static Object printable(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value).replaceAll("\\p{Cntrl}", "�");
    }
}
