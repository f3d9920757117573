package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Things in the columns they stand in. Cards are moved by dragging, by the keyboard and by a menu; on a phone one column is shown at a
 * time. Search and filters live in the address.
 */
public final class Board extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient BoardDefinition definition;
    private final transient ListState state;
    private final BoardColumns columns;
    private final Span count = new Span();
    private final Select<BoardColumn> pick = new Select<>();
    private final Paragraph hint;
    private transient List<BoardColumn> shown = List.of();

    public Board(ViewContext context, BoardDefinition definition) {
        this.context = context;
        this.definition = definition;
        state = new ListState(context, definition.filters(), List.of());
        columns = new BoardColumns(context, this::moveTo, this::menu);
        hint = new Paragraph(context.text("ui.board.hint"));
        hint.addClassName("th-board-hint");
        var bar = new ListBar(context, state, definition.filters(), List.of(), this::refresh);
        getContent().addClassNames("th-page", "th-board-page");
        getContent().add(head(), bar, hint, pick(), columns);
        refresh();
    }

    /** Reads the columns anew. */
    public void refresh() {
        context.attempt(() -> show(definition.source().columns(state.query())));
    }

    /** What is chosen on the board now. */
    public ListQuery query() {
        return state.query();
    }

    /** Adds something below the columns. */
    public void below(Component component) {
        getContent().add(component);
    }

    private Component head() {
        count.addClassName("th-count");
        count.getElement().setAttribute("role", "status");
        var title = new Div(new H1(context.text(definition.titleKey())), count);
        title.addClassName("th-title");
        var actions = new Div();
        actions.addClassName("th-actions");
        definition.links().forEach(link -> actions.add(new Anchor(link.path(), link.label())));
        var row = new Div(title, actions);
        row.addClassName("th-title-row");
        var head = new Header(row);
        head.addClassName("th-head");
        return head;
    }

    private Component pick() {
        pick.addClassName("th-board-pick");
        pick.setLabel(context.text("ui.board.column"));
        pick.setItemLabelGenerator(column -> context.text("ui.board.counted", column.title(), column.count()));
        pick.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                columns.current(event.getValue().id());
            }
        });
        return pick;
    }

    private void show(List<BoardColumn> read) {
        BoardColumn before = pick.getValue();
        String current = before == null ? firstWithCards(read) : before.id();
        shown = List.copyOf(read);
        columns.show(shown);
        pick.setItems(shown);
        shown.stream().filter(column -> column.id().equals(current)).findFirst().ifPresent(pick::setValue);
        count.setText(context.text(
                "ui.list.count", shown.stream().mapToLong(BoardColumn::count).sum()));
        hint.setVisible(shown.stream()
                .flatMap(column -> column.cards().stream())
                .anyMatch(card -> !card.moves().isEmpty()));
    }

    private static String firstWithCards(List<BoardColumn> columns) {
        return columns.stream()
                .filter(column -> column.count() > 0)
                .findFirst()
                .or(() -> columns.stream().findFirst())
                .map(BoardColumn::id)
                .orElse("");
    }

    /** The browser sends names only; what may be done stands in the cards that were shown. */
    private void moveTo(String card, String column) {
        card(card).ifPresent(known -> {
            List<BoardMove> ways = known.moves().stream()
                    .filter(move -> move.to().equals(column))
                    .toList();
            if (!ways.isEmpty()) {
                context.attempt(() -> choose(known, ways));
            }
        });
    }

    private void menu(String card) {
        card(card).ifPresent(known -> context.attempt(() -> menu(known, held(known.moves()))));
    }

    /** Into a column it goes at once where only one way leads there and nothing holds it. */
    private void choose(BoardCard card, List<BoardMove> ways) {
        Map<BoardMove, String> held = held(ways);
        if (ways.size() == 1 && held.containsValue("")) {
            move(card, ways.getFirst());
        } else {
            menu(card, held);
        }
    }

    private static Map<BoardMove, String> held(List<BoardMove> ways) {
        var held = new LinkedHashMap<BoardMove, String>();
        ways.forEach(way -> held.put(way, way.held().get()));
        return held;
    }

    private java.util.Optional<BoardCard> card(String id) {
        return shown.stream()
                .flatMap(column -> column.cards().stream())
                .filter(card -> card.id().equals(id))
                .findFirst();
    }

    /** @param ways each with what holds it; the page of the card is where that can be seen to */
    private void menu(BoardCard card, Map<BoardMove, String> ways) {
        var dialog = new Dialog();
        dialog.addClassName("th-board-menu");
        Confirm.narrow(dialog);
        dialog.setHeaderTitle(card.title());
        var cancel = new Button(context.text("ui.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.getFooter().add(cancel);
        ways.forEach((way, held) -> dialog.add(held.isEmpty() ? go(dialog, card, way) : stays(way, held)));
        if (ways.values().stream().anyMatch(held -> !held.isEmpty())) {
            Button open = going(dialog, context.text("ui.board.open"), () -> context.navigate(card.path()));
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            dialog.getFooter().add(open);
        }
        dialog.open();
    }

    private Button go(Dialog dialog, BoardCard card, BoardMove way) {
        Button button = going(dialog, label(way), () -> move(card, way));
        button.setWidthFull();
        return button;
    }

    private static Button going(Dialog dialog, String name, Runnable then) {
        return new Button(name, click -> {
            dialog.close();
            then.run();
        });
    }

    private Component stays(BoardMove way, String held) {
        var why = new Paragraph(held);
        why.addClassName("th-hint");
        var name = new Paragraph(label(way));
        name.addClassName("th-board-held");
        return new Div(name, why);
    }

    private String label(BoardMove way) {
        String verb = context.text(way.labelKey());
        return shown.stream()
                .filter(column -> column.id().equals(way.to()))
                .findFirst()
                .map(column -> context.text("ui.board.way", verb, column.title()))
                .orElse(verb);
    }

    private void move(BoardCard card, BoardMove way) {
        Question question = way.question();
        if (question == null) {
            context.attempt(() -> way.run().accept(""));
            arrived(card);
        } else {
            Confirm.ask(context, question, reason -> {
                way.run().accept(reason);
                arrived(card);
            });
        }
    }

    private void arrived(BoardCard card) {
        refresh();
        columns.focus(card.id());
    }
}
