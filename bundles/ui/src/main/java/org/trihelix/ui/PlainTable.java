package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;

/** A table of a few rows within a page. A wide one scrolls within itself; on phones each row stands as a card with its headings beside. */
public final class PlainTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String FIGURE = "th-figure";

    private final NativeTable table = new NativeTable();
    private final List<NativeTableHeaderCell> heads = new ArrayList<>();
    private final transient List<String> headings;

    /**
     * An empty one.
     *
     * @param name what it shows, for screen readers; a heading above says it to everybody
     * @param headings of the columns, in the reader's language
     */
    public PlainTable(String name, List<String> headings) {
        this.headings = List.copyOf(headings);
        table.addClassNames("th-table", "th-stack");
        role(table, "table");
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        var row = role(new NativeTableRow(), "row");
        headings.forEach(heading -> {
            var head = role(new NativeTableHeaderCell(heading), "columnheader");
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
            row.add(head);
        });
        table.getHead().add(row);
        getContent().addClassName("th-scroll");
        getContent().add(table);
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
    }

    /** As wide as what it stands in, so that several below each other have one edge. */
    public PlainTable wide() {
        getContent().addClassName("th-full");
        return this;
    }

    /** Roles stay with the parts that a phone shows as cards. */
    private static <C extends Component> C role(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }

    /**
     * Adds a row.
     *
     * @param name its first cell
     * @param cells the others: components, or figures as they are to be read
     */
    public void row(Component name, Object... cells) {
        var first = role(new NativeTableHeaderCell(name), "rowheader");
        first.getElement().setAttribute("scope", "row");
        var row = role(new NativeTableRow(first), "row");
        for (int i = 0; i < cells.length; i++) {
            row.add(cells[i] instanceof Component component ? cell(component, i + 1) : figure(cells[i], i + 1));
        }
        table.getBody().add(row);
    }

    private NativeTableCell cell(Component content, int column) {
        var cell = role(new NativeTableCell(content), "cell");
        boolean empty = content instanceof HtmlContainer container
                && container.getText().isEmpty()
                && container.getComponentCount() == 0;
        return empty ? cell : labelled(cell, column);
    }

    private NativeTableCell figure(Object value, int column) {
        var cell = role(new NativeTableCell(value.toString()), "cell");
        cell.addClassName(FIGURE);
        heads.get(column).addClassName(FIGURE);
        return labelled(cell, column);
    }

    private NativeTableCell labelled(NativeTableCell cell, int column) {
        cell.getElement().setAttribute("data-label", headings.get(column));
        return cell;
    }
}
