package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.text.Message;

class BoardTest {

    private final FakeContext context = new FakeContext();
    private final List<ListQuery> asked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private boolean guarded;
    private String held = "";

    private Board board() {
        var filter = new ListFilter("region", "ideas.region", List.of(new Option("RU-TOM", "Томская область")));
        return new Board(
                context,
                new BoardDefinition(
                        "ideas.board", List.of(filter), this::columns, List.of(new Crumb("Списком", "ideas"))));
    }

    private List<BoardColumn> columns(ListQuery query) {
        asked.add(query);
        var still = new BoardCard("2", "Биогаз", "ideas/2", List.of(), null, List.of());
        var movable = new BoardCard(
                "1",
                "Станок",
                "ideas/1",
                List.of("Анна", ""),
                new Status("Просрочено", Status.Tone.WARNING),
                List.of(new BoardMove("ideas.screen", "SCREENING", null, reason -> move("screen"), () -> held)));
        return List.of(
                new BoardColumn(
                        "SUBMITTED",
                        "Подана",
                        12,
                        10L,
                        "до 3 дней",
                        null,
                        "ideas?state=SUBMITTED",
                        List.of(movable, still)),
                new BoardColumn("SCREENING", "На рассмотрении", 0, null, "", null, "ideas?state=SCREENING", List.of()));
    }

    private void move(String name) {
        if (guarded) {
            throw new ConflictException(Message.of("evaluation.undecided"), Map.of());
        }
        done.add(name);
    }

    @Test
    void theAddressDecidesWhatIsShown() {
        context.address.putAll(Map.of("q", "газ", "region", "RU-TOM"));
        board();
        assertThat(asked).containsExactly(new ListQuery("газ", Map.of("region", "RU-TOM"), ""));
    }

    @Test
    void showsCountsLimitsAndWhatNeedsCare() {
        String text = Find.text(board());
        assertThat(text)
                .contains("ui.board.of[12, 10]")
                .contains("ui.board.full")
                .contains("до 3 дней")
                .contains("Просрочено")
                .contains("ui.board.all[12]")
                .contains("ui.board.none");
        assertThat(Find.all(board(), Anchor.class).map(Anchor::getHref))
                .contains("ideas", "ideas/1", "ideas?state=SUBMITTED")
                .doesNotContain("ideas?state=SCREENING");
    }

    @Test
    void letsOnlyMovableCardsBeDragged() {
        List<Component> cards = Find.all(board())
                .filter(part -> part.getElement().hasAttribute("data-card"))
                .toList();
        assertThat(cards)
                .extracting(card -> card.getElement().getAttribute("draggable"))
                .containsExactly("true", null);
        assertThat(cards.getFirst().getElement().getAttribute("data-moves")).isEqualTo("SCREENING");
        assertThat(Find.all(board(), NativeButton.class)).hasSize(1);
    }

    @Test
    void movesWhatTheBrowserDropsAndReadsAnew() {
        Board board = board();
        drop(board, "1", "SCREENING");
        assertThat(done).containsExactly("screen");
        assertThat(asked).hasSize(2);
    }

    @Test
    void movesNothingThatWasNotOffered() {
        Board board = board();
        drop(board, "1", "REJECTED");
        drop(board, "2", "SCREENING");
        drop(board, "3", "SCREENING");
        assertThat(done).isEmpty();
    }

    @Test
    void whatIsHeldIsNotTriedAndLeadsToThePageOfTheCard() {
        held = "Сначала решите.";
        var ui = new UI();
        ui.getInternals().setSession(new PlainSession());
        UI.setCurrent(ui);
        try {
            drop(board(), "1", "SCREENING");
            ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
            var dialog = Find.all(ui, Dialog.class).findFirst().orElseThrow();
            assertThat(Find.text(dialog)).contains("Сначала решите.");
            assertThat(Find.all(dialog, Button.class)).isEmpty();
            Find.foot(dialog)
                    .filter(button -> button.getText().equals("ui.board.open"))
                    .forEach(Button::click);
        } finally {
            UI.setCurrent(null);
        }
        assertThat(done).isEmpty();
        assertThat(context.messages).containsExactly("to ideas/1");
    }

    @Test
    void saysWhyACardStays() {
        guarded = true;
        drop(board(), "1", "SCREENING");
        assertThat(context.messages).contains("failed evaluation.undecided");
    }

    private static void drop(Board board, String card, String column) {
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.card", card);
        data.put("event.detail.to", column);
        var columns =
                Find.all(board, BoardColumns.class).findFirst().orElseThrow().getElement();
        columns.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(columns, "board-move", data));
    }
}
