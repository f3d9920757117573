package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Two to five things side by side, a row for each fact; facts in which they differ are marked, and can be shown alone. */
public final class Compare extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient CompareData data;
    private final Checkbox only = new Checkbox();
    private final Div place = new Div();

    public Compare(ViewContext context, CompareData data) {
        this.context = context;
        this.data = data;
        long different = differences();
        var count = new Span(
                different == 0
                        ? context.text("ui.compare.same")
                        : context.text(
                                "ui.compare.count", different, data.facts().size()));
        only.setLabel(context.text("ui.compare.only"));
        only.setVisible(different > 0 && different < data.facts().size());
        only.addValueChangeListener(change -> show());
        var bar = new Div(count, only);
        bar.addClassName("th-compare-bar");
        place.addClassName("th-scroll");
        place.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        place.getElement().setAttribute("aria-label", context.text("ui.compare.fact"));
        getContent().addClassName("th-compare");
        getContent().add(bar, place);
        show();
    }

    /** The same as a page of its own, with the way it was come by. */
    public static Component page(ViewContext context, String title, List<Crumb> crumbs, CompareData data) {
        var head = new Header(PageHead.crumbs(context, crumbs), new H1(title));
        head.addClassName("th-head");
        var page = new Div(head, new Compare(context, data));
        page.addClassName("th-page");
        return page;
    }

    private long differences() {
        return data.facts().stream().filter(CompareData.Fact::differs).count();
    }

    private void show() {
        var table = new NativeTable();
        table.addClassName("th-compare-table");
        table.getStyle().set("--th-things", String.valueOf(data.things().size()));
        table.getHead().add(head());
        data.facts().stream()
                .filter(fact -> fact.differs() || !only.getValue())
                .forEach(fact -> table.getBody().add(row(fact)));
        // On phones rows are laid out as grids, which some browsers then take for no rows any more.
        role(table, "table");
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        place.removeAll();
        place.add(table);
    }

    private static <C extends Component> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }

    private NativeTableRow head() {
        var row = role(new NativeTableRow(header(new Span(context.text("ui.compare.fact")), "col")), "row");
        for (CompareData.Thing thing : data.things()) {
            NativeTableHeaderCell cell = header(new Anchor(thing.path(), thing.title()), "col");
            Status status = thing.status();
            if (status != null) {
                cell.add(new StatusChip(status));
            }
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(CompareData.Fact fact) {
        NativeTableHeaderCell name = header(new Span(fact.label()), "row");
        var row = role(new NativeTableRow(name), "row");
        if (fact.differs()) {
            row.addClassName("th-differs");
            var mark = new Span(context.text("ui.compare.differs"));
            mark.addClassName("th-compare-mark");
            name.add(mark);
        }
        fact.values().forEach(value -> row.add(cell(value)));
        return row;
    }

    private NativeTableCell cell(String value) {
        if (!value.isEmpty()) {
            return role(new NativeTableCell(new Paragraph(value)), "cell");
        }
        var nothing = new Span(context.text("ui.compare.none"));
        nothing.addClassName("th-quiet");
        return role(new NativeTableCell(nothing), "cell");
    }

    private static NativeTableHeaderCell header(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return role(cell, scope.equals("col") ? "columnheader" : "rowheader");
    }
}
