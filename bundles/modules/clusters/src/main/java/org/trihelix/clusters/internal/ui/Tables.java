package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** A plain table that scrolls within itself on phones. */
final class Tables {

    private final NativeTable table = new NativeTable();
    private final String name;

    /**
     * @param name what it is about, for those who do not see the heading above it
     * @param headings keys of the columns' headings
     */
    Tables(Say say, String name, List<String> headings) {
        this.name = name;
        table.addClassName("th-table");
        var head = new NativeTableRow();
        headings.forEach(key -> {
            var cell = new NativeTableHeaderCell(say.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
    }

    /** Adds a row: its first cell names it, the others are texts (figures) or components. */
    Tables row(Component name, Object... cells) {
        var first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(first);
        for (Object cell : cells) {
            row.add(cell instanceof Component component ? new NativeTableCell(component) : figure(cell));
        }
        table.getBody().add(row);
        return this;
    }

    /** A line with a second one below it. */
    static Component twoLines(Component first, String second) {
        var hint = new Paragraph(second);
        hint.addClassName("th-hint");
        hint.setVisible(!second.isEmpty());
        return new Div(first, hint);
    }

    private static NativeTableCell figure(Object text) {
        var cell = new NativeTableCell(text.toString());
        cell.addClassName("th-figure");
        return cell;
    }

    Component made() {
        var scroll = new Div(table);
        scroll.addClassName("th-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", name);
        return scroll;
    }
}
