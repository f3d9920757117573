package org.trihelix.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The columns of a board; dragging and keys are the browser's part, see {@code board.js}. */
@Tag("trihelix-board")
final class BoardColumns extends Component implements HasComponents {
    private static final long serialVersionUID = 1L;

    private static final String CARD = "event.detail.card";
    private static final String TO = "event.detail.to";

    private final transient ViewContext context;
    private final transient Consumer<String> menu;
    private String current = "";

    /**
     * @param moved gets the card and the column it was dropped on
     * @param menu gets the card whose ways were asked for
     */
    BoardColumns(ViewContext context, BiConsumer<String, String> moved, Consumer<String> menu) {
        this.context = context;
        this.menu = menu;
        getElement().setAttribute("class", "th-board");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", context.text("ui.board.columns"));
        getElement().setAttribute("tabindex", "0");
        getElement()
                .addEventListener("board-move", event -> {
                    var data = event.getEventData();
                    moved.accept(data.get(CARD).asString(), data.get(TO).asString());
                })
                .addEventData(CARD)
                .addEventData(TO);
    }

    void show(List<BoardColumn> columns) {
        removeAll();
        columns.forEach(column -> add(column(column)));
        current(current);
    }

    /** The one that a phone shows. */
    void current(String id) {
        current = id;
        getChildren().forEach(column -> {
            boolean here = id.equals(column.getElement().getAttribute("data-column"));
            column.getElement().setAttribute("data-current", here);
        });
    }

    /** Puts the focus on a card, wherever it stands now. */
    void focus(String card) {
        getElement().executeJs("this.focusCard($0)", card);
    }

    private Component column(BoardColumn column) {
        String name = "column-" + column.id();
        var title = new H2(column.title());
        title.setId(name);
        var section = new Section(head(column, title));
        section.addClassName("th-board-column");
        section.getElement().setAttribute("data-column", column.id());
        section.getElement().setAttribute("data-full", column.full());
        section.getElement().setAttribute("aria-labelledby", name);
        if (column.cards().isEmpty()) {
            var none = new Paragraph(context.text("ui.board.none"));
            none.addClassName("th-board-none");
            section.add(none);
        } else {
            section.add(cards(column));
        }
        if (column.count() > column.cards().size()) {
            section.add(new Anchor(column.all(), context.text("ui.board.all", column.count())));
        }
        return section;
    }

    private Component head(BoardColumn column, H2 title) {
        String number = column.most() == null
                ? context.text("ui.list.count", column.count())
                : context.text("ui.board.of", column.count(), column.most());
        var count = new Span(number);
        count.addClassName("th-count");
        var line = new Div(title, count);
        line.addClassName("th-board-title");
        var head = new Div(line);
        head.addClassName("th-board-head");
        if (!column.note().isEmpty()) {
            head.add(new Span(column.note()));
        }
        if (column.full()) {
            head.add(new StatusChip(new Status(context.text("ui.board.full"), Status.Tone.WARNING)));
        }
        Status mark = column.mark();
        if (mark != null) {
            head.add(new StatusChip(mark));
        }
        return head;
    }

    private Component cards(BoardColumn column) {
        var list = new UnorderedList();
        list.addClassName("th-board-cards");
        column.cards().forEach(card -> list.add(item(card)));
        return list;
    }

    private ListItem item(BoardCard card) {
        var title = new Anchor(card.path(), card.title());
        var item = new ListItem(title);
        item.addClassName("th-board-card");
        item.getElement().setAttribute("data-card", card.id());
        if (!card.facts().isEmpty()) {
            var facts = new Paragraph(String.join(" · ", card.facts()));
            facts.addClassName("th-board-facts");
            item.add(facts);
        }
        var foot = new Div();
        foot.addClassName("th-board-foot");
        Status mark = card.mark();
        if (mark != null) {
            foot.add(new StatusChip(mark));
        }
        if (!card.moves().isEmpty()) {
            movable(item, foot, card);
        }
        item.add(foot);
        return item;
    }

    private void movable(ListItem item, Div foot, BoardCard card) {
        String targets = card.moves().stream().map(BoardMove::to).distinct().collect(Collectors.joining(" "));
        item.getElement().setAttribute("draggable", "true");
        item.getElement().setAttribute("data-moves", targets);
        var button = new NativeButton(context.text("ui.board.move"), click -> menu.accept(card.id()));
        button.getElement().setAttribute("aria-label", context.text("ui.board.moveCard", card.title()));
        foot.add(button);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/app/trihelix/board.js");
    }
}
