package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The data of a picture as a table.
 *
 * @param caption what the table shows, with the unit
 * @param heads of the columns
 * @param rows each with a cell for every column; the first cell names the row
 */
record Sheet(String caption, List<String> heads, List<List<Sheet.Cell>> rows) {

    Sheet {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** What stands in a cell. */
    sealed interface Cell {}

    /** @param path of a page below {@code /app/}, null for plain words */
    record Words(String text, @Nullable String path) implements Cell {

        Words(String text) {
            this(text, null);
        }
    }

    /** @param value null where there is none */
    record Figure(@Nullable Double value) implements Cell {}

    /** The table for the page, which may be pushed to the side where it is wider. */
    Component table(Locale locale) {
        NumberFormat numbers = NumberFormat.getInstance(locale);
        var table = new NativeTable();
        table.addClassName("th-table");
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        for (int i = 0; i < heads.size(); i++) {
            NativeTableHeaderCell cell = header(heads.get(i), "col");
            cell.setClassName("th-figure", figures(i));
            head.add(cell);
        }
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(row(row, numbers)));
        var pushed = new Div(table);
        pushed.addClassName("th-scroll");
        pushed.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        pushed.getElement().setAttribute("aria-label", caption);
        return pushed;
    }

    private boolean figures(int column) {
        return !rows.isEmpty() && rows.getFirst().get(column) instanceof Figure;
    }

    private static NativeTableRow row(List<Cell> cells, NumberFormat numbers) {
        NativeTableHeaderCell name = header("", "row");
        name.add(content(cells.getFirst(), numbers));
        var row = new NativeTableRow(name);
        cells.stream().skip(1).forEach(cell -> {
            var made = new NativeTableCell(content(cell, numbers));
            made.setClassName("th-figure", cell instanceof Figure);
            row.add(made);
        });
        return row;
    }

    private static Component content(Cell cell, NumberFormat numbers) {
        return switch (cell) {
            case Words(String text, String path) when path != null -> new Anchor(path, text);
            case Words words -> new Text(words.text());
            case Figure(Double value) -> new Text(value == null ? "–" : numbers.format(value));
        };
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
