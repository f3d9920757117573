package org.trihelix.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The rows of a list, as a table or as cards; both come from the same columns and the same paging. */
final class ListGrid<T> extends Composite<Grid<T>> {
    private static final long serialVersionUID = 1L;

    /** Vaadin names the check boxes in English only. */
    private static final String NAME_BOXES = """
            const name = box => box.accessibleName =
                box.classList.contains('vaadin-grid-select-all-checkbox') ? $0 : $1;
            new MutationObserver(() => this.querySelectorAll('vaadin-checkbox').forEach(name))
                .observe(this, { childList: true, subtree: true });
            """;

    /** Where all rows are on the page it is the page that scrolls; they are there some time after the grid. */
    private static final String SEEK = """
            const seek = tries => {
                const cell = this.shadowRoot.querySelector('[part~="th-marked"]');
                if (cell) cell.scrollIntoView({ block: 'center' });
                else if (tries > 0) setTimeout(() => seek(tries - 1), 100);
            };
            seek(30);
            """;

    private final List<Grid.Column<T>> table = new ArrayList<>();
    private final Grid.Column<T> card;
    private final transient ListCells<T> cells;
    private final boolean selectable;
    private transient Consumer<Set<T>> selection = rows -> {};

    ListGrid(ViewContext context, ListDefinition<T> definition) {
        cells = new ListCells<>(context, definition);
        Grid<T> grid = getContent();
        grid.setPageSize(KeysetRows.BLOCK);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("th-grid");
        grid.setAriaLabel(context.text(definition.titleKey()));
        selectable = !definition.bulk().isEmpty();
        if (selectable) {
            grid.getElement()
                    .executeJs(NAME_BOXES, context.text("ui.list.selectAll"), context.text("ui.list.selectRow"));
        }
        List<ListColumn<T>> columns = definition.columns();
        for (int i = 0; i < columns.size(); i++) {
            table.add(column(context, cells.cell(i), columns.get(i), i == 0));
        }
        card = grid.addColumn(cells.card());
        cards(false);
    }

    private Grid.Column<T> column(ViewContext context, LitRenderer<T> cell, ListColumn<T> column, boolean first) {
        Grid.Column<T> added = getContent().addColumn(cell).setHeader(context.text(column.titleKey()));
        switch (column) {
            case ListColumn.Figure<T> figure ->
                added.setTextAlign(ColumnTextAlign.END).setWidth("7rem").setFlexGrow(0);
            case ListColumn.Day<T> day -> added.setWidth("9.5rem").setFlexGrow(0);
            case ListColumn.Moment<T> moment -> added.setWidth("9.5rem").setFlexGrow(0);
            case ListColumn.State<T> state -> added.setWidth("12.5rem").setFlexGrow(0);
            case ListColumn.Wide<T> wide -> added.setWidth("13rem").setFlexGrow(4);
            case ListColumn.Text<T> text ->
                added.setWidth(first ? "14rem" : "7.75rem").setFlexGrow(first ? 5 : 2);
        }
        return added.setResizable(true);
    }

    void cards(boolean wanted) {
        table.forEach(column -> column.setVisible(!wanted));
        card.setVisible(wanted);
        getContent().setClassName("th-cards", wanted);
        // Cards have no column of check boxes: it would take a quarter of a phone's width.
        boolean select = selectable && !wanted;
        getContent().setSelectionMode(select ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        if (select) {
            getContent().addSelectionListener(event -> selection.accept(event.getAllSelectedItems()));
        }
        selection.accept(Set.of());
    }

    void show(KeysetRows<T> rows) {
        var view = getContent().setItems(query -> rows.rows(query.getOffset(), query.getLimit()));
        getContent().setAllRowsVisible(rows.complete());
        if (rows.complete()) {
            view.setItemCountCallback(query -> Math.toIntExact(rows.total()));
        } else {
            view.setItemCountEstimate((int) Math.min(rows.total(), 2L * KeysetRows.BLOCK));
            view.setItemCountEstimateIncrease(KeysetRows.BLOCK);
        }
    }

    void mark(Predicate<T> marked, int index) {
        cells.mark(marked);
        Grid<T> grid = getContent();
        grid.setPartNameGenerator(row -> marked.test(row) ? "th-marked" : null);
        grid.scrollToIndex(index);
        grid.getElement().executeJs(SEEK);
    }

    Set<T> selected() {
        return getContent().getSelectedItems();
    }

    void onSelection(Consumer<Set<T>> listener) {
        selection = listener;
    }

    void deselect() {
        getContent().deselectAll();
    }
}
