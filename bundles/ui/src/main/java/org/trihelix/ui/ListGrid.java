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

/** The rows of a list, as a table or as cards; both come from the same columns and the same paging. */
final class ListGrid<T> extends Composite<Grid<T>> {
    private static final long serialVersionUID = 1L;

    private final List<Grid.Column<T>> table = new ArrayList<>();
    private final Grid.Column<T> card;

    ListGrid(ViewContext context, ListDefinition<T> definition) {
        var cells = new ListCells<>(context, definition);
        Grid<T> grid = getContent();
        grid.setPageSize(KeysetRows.BLOCK);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("th-grid");
        grid.setAriaLabel(context.text(definition.titleKey()));
        if (!definition.bulk().isEmpty()) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
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
                added.setTextAlign(ColumnTextAlign.END).setWidth("8em").setFlexGrow(0);
            case ListColumn.Moment<T> moment -> added.setWidth("12em").setFlexGrow(0);
            case ListColumn.State<T> state -> added.setWidth("11em").setFlexGrow(0);
            case ListColumn.Text<T> text -> added.setFlexGrow(first ? 3 : 1);
        }
        return added.setResizable(true);
    }

    void cards(boolean wanted) {
        table.forEach(column -> column.setVisible(!wanted));
        card.setVisible(wanted);
        getContent().setClassName("th-cards", wanted);
    }

    void show(KeysetRows<T> rows) {
        var view = getContent().setItems(query -> rows.rows(query.getOffset(), query.getLimit()));
        if (rows.complete()) {
            view.setItemCountCallback(query -> Math.toIntExact(rows.total()));
        } else {
            view.setItemCountEstimate((int) Math.min(rows.total(), 2L * KeysetRows.BLOCK));
            view.setItemCountEstimateIncrease(KeysetRows.BLOCK);
        }
    }

    Set<T> selected() {
        return getContent().getSelectedItems();
    }

    void onSelection(Consumer<Set<T>> listener) {
        getContent().addSelectionListener(event -> listener.accept(event.getAllSelectedItems()));
    }

    void deselect() {
        getContent().deselectAll();
    }
}
