package org.trihelix.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A list of objects with everything a list has. Filters, search, sort and view live in the address. */
public final class ListPage<T> extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    /** Pixels below which rows are cards, as in the style sheet. */
    private static final int PHONE = 720;

    private final transient ViewContext context;
    private final transient ListDefinition<T> definition;
    private final transient ListState state;
    private final ListBar bar;
    private final ListGrid<T> grid;
    private final Span count = new Span();
    private final Div note = new Div();
    private final Div empty = new Div();
    private final Div bulk = new Div();
    private final Button view;
    private @Nullable Registration resizing;
    private boolean phone;
    private boolean shownAsCards;

    public ListPage(ViewContext context, ListDefinition<T> definition) {
        this.context = context;
        this.definition = definition;
        state = new ListState(context, definition.filters(), definition.sorts());
        bar = new ListBar(context, state, definition.filters(), definition.sorts(), this::refresh);
        grid = new ListGrid<>(context, definition);
        view = new Button("", click -> switchView());
        view.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        bulkBar();
        getContent().addClassNames("th-page", "th-list");
        note.addClassName("th-note");
        note.setVisible(false);
        getContent().add(head(), note, bar, bulk, empty, grid);
        layout();
        refresh();
    }

    /** Reads the rows anew, from the first one. */
    public void refresh() {
        boolean shown = context.attempt(() ->
                show(new KeysetRows<>(page -> definition.source().page(state.query(), page))));
        if (!shown) {
            count.setText("");
            instead(new EmptyState(
                    context,
                    context.text("ui.list.failed"),
                    context.text("ui.list.failedText"),
                    PageAction.of("ui.list.again", this::refresh)));
        }
    }

    /** Says something above the rows. */
    public ListPage<T> note(Component... content) {
        note.removeAll();
        note.add(content);
        note.setVisible(content.length > 0);
        return this;
    }

    /**
     * Marks rows and brings the first of them to sight.
     *
     * @param index place of the first marked row as the list is opened, from 0
     */
    public ListPage<T> mark(Predicate<T> marked, int index) {
        grid.mark(marked, index);
        return this;
    }

    private void instead(@Nullable Component message) {
        grid.setVisible(message == null);
        empty.removeAll();
        empty.setVisible(message != null);
        if (message != null) {
            empty.add(message);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.getPage().retrieveExtendedClientDetails(details -> width(details.getWindowInnerWidth()));
        resizing = ui.getPage().addBrowserWindowResizeListener(resize -> width(resize.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (resizing != null) {
            resizing.remove();
            resizing = null;
        }
    }

    private Component head() {
        count.addClassName("th-count");
        count.getElement().setAttribute("role", "status");
        var title = new Div(new H1(context.text(definition.titleKey())), count);
        title.addClassName("th-title");
        var actions = new Div();
        definition.links().forEach(link -> actions.add(new Anchor(link.path(), link.label())));
        actions.add(view, export());
        actions.addClassName("th-actions");
        PageAction primary = definition.primary();
        if (primary != null) {
            actions.add(Buttons.primary(context, primary));
        }
        var row = new Div(title, actions);
        row.addClassName("th-title-row");
        var head = new Header(row);
        head.addClassName("th-head");
        return head;
    }

    private Component export() {
        var handler = new CsvExport<>(context, definition, state::query);
        var link = new Anchor("", context.text("ui.list.export"));
        // Flow gives out the address of a download only on a page.
        link.addAttachListener(event -> link.setHref(handler));
        link.addClassName("th-export");
        return link;
    }

    private void bulkBar() {
        bulk.addClassName("th-bulk");
        bulk.setVisible(false);
        if (!definition.bulk().isEmpty()) {
            grid.onSelection(this::selected);
        }
    }

    private void selected(Set<T> rows) {
        bulk.removeAll();
        bulk.setVisible(!rows.isEmpty());
        var chosen = new Span(context.text("ui.list.selected", rows.size()));
        chosen.getElement().setAttribute("role", "status");
        bulk.add(chosen);
        for (BulkAction<T> action : definition.bulk()) {
            bulk.add(Buttons.plain(context, PageAction.of(action.labelKey(), () -> run(action))));
        }
    }

    private void run(BulkAction<T> action) {
        action.run().accept(grid.selected());
        grid.deselect();
        refresh();
    }

    private void show(KeysetRows<T> rows) {
        boolean none = rows.total() == 0;
        count.setText(context.text("ui.list.count", rows.total()));
        grid.show(rows);
        boolean narrowed = state.query().narrowed();
        bar.setVisible(!none || narrowed);
        instead(none ? narrowed ? nothingFound() : nothingYet() : null);
    }

    private Component nothingFound() {
        return new EmptyState(
                context,
                context.text("ui.list.nothingFound"),
                context.text("ui.list.nothingFoundText"),
                PageAction.of("ui.list.clear", bar::clear));
    }

    private Component nothingYet() {
        return new EmptyState(
                context, context.text("ui.list.nothingYet"), context.text(definition.emptyKey()), definition.primary());
    }

    private void width(int pixels) {
        phone = pixels < PHONE;
        layout();
    }

    private void switchView() {
        state.cards(!state.cards());
        layout();
    }

    private void layout() {
        boolean cards = phone || state.cards();
        if (cards != shownAsCards) {
            shownAsCards = cards;
            grid.cards(cards);
        }
        view.setText(context.text(state.cards() ? "ui.list.table" : "ui.list.cards"));
        view.setVisible(!phone);
    }
}
