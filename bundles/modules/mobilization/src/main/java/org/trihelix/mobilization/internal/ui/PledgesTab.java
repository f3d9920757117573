package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Message;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Need;
import org.trihelix.mobilization.Mobilization.Pledge;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.Trigger;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.Question;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.ViewContext;

/** Who promised what, and what can be done about it. */
final class PledgesTab extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Say say;
    private final transient ViewContext context;
    private final transient Mobilizations mobilizations;
    private final transient Consumer<Mobilization> changed;
    private transient Mobilization mobilization;

    PledgesTab(Say say, Mobilizations mobilizations, Mobilization mobilization, Consumer<Mobilization> changed) {
        this.say = say;
        this.context = say.context();
        this.mobilizations = mobilizations;
        this.mobilization = mobilization;
        this.changed = changed;
        getContent().addClassName("th-sections");
        show(mobilization);
    }

    void show(Mobilization now) {
        mobilization = now;
        getContent().removeAll();
        if (now.pledges().isEmpty()) {
            PageAction offer = now.can().offer()
                    ? PageAction.of("mobilization.offer", () -> context.navigate(Paths.pledging(now.id())))
                    : null;
            getContent()
                    .add(new EmptyState(
                            context,
                            say.text("mobilization.pledges.none"),
                            say.text("mobilization.pledges.noneText"),
                            offer));
            return;
        }
        getContent().add(table());
    }

    private Component table() {
        var table = say.table(
                "mobilization.pledges.table",
                "mobilization.column.giver",
                "mobilization.column.gives",
                "mobilization.field.trigger",
                "mobilization.column.state",
                "mobilization.actions");
        for (Pledge pledge : mobilization.pledges().reversed()) {
            table.row(
                    giver(pledge),
                    new Div(new Span(amount(pledge)), Say.hint(pledge.needTitle())),
                    when(pledge),
                    state(pledge),
                    actions(pledge));
        }
        return table;
    }

    private static Component giver(Pledge pledge) {
        var giver = new Div(new Span(pledge.giver()));
        if (pledge.organization() != null) {
            giver.add(Say.hint(pledge.ownerName()));
        }
        if (!pledge.note().isEmpty()) {
            giver.add(Say.hint(pledge.note()));
        }
        return giver;
    }

    /** While it has not been taken and triggered, its end matters too. */
    private Component when(Pledge pledge) {
        var when = new Div(new Span(say.trigger(mobilization, pledge.trigger())));
        if (pledge.state().isPassing()) {
            when.add(Say.hint(say.text("mobilization.valid", say.day(pledge.expires()))));
        }
        return when;
    }

    private String amount(Pledge pledge) {
        BigDecimal accepted = pledge.accepted();
        String offered = say.amount(pledge.unit(), pledge.offered());
        return accepted == null || accepted.compareTo(pledge.offered()) == 0
                ? offered
                : say.text("mobilization.pledges.part", say.amount(pledge.unit(), accepted), offered);
    }

    private Component state(Pledge pledge) {
        var state = new Div(new StatusChip(say.status(pledge.state())));
        if (!pledge.reason().isEmpty()) {
            state.add(Say.hint(pledge.reason()));
        }
        return state;
    }

    private Component actions(Pledge pledge) {
        var row = new Div();
        row.addClassName("th-actions");
        for (PledgeMove move : pledge.moves()) {
            String label = say.text("mobilization.move." + move);
            var button = new Button(label, click -> context.attempt(() -> ask(pledge, move)));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            if (move != PledgeMove.ACCEPT) {
                button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            }
            button.setAriaLabel(label + ": " + pledge.giver() + ", " + pledge.needTitle());
            row.add(button);
        }
        return row;
    }

    private void ask(Pledge pledge, PledgeMove move) {
        BigDecimal part = move == PledgeMove.ACCEPT ? part(pledge) : null;
        Message text = part == null
                ? Message.of(textKey(pledge, move))
                : Message.of(
                        "mobilization.move.part",
                        say.amount(pledge.unit(), pledge.offered()),
                        say.amount(pledge.unit(), part));
        var question = new Question(
                Message.of(
                        "mobilization.move.ask." + move, pledge.giver(), say.amount(pledge.unit(), pledge.offered())),
                text,
                "mobilization.move." + move,
                move == PledgeMove.DECLINE || move == PledgeMove.WITHDRAW,
                move.needsReason() ? Question.Reason.REQUIRED : Question.Reason.NONE);
        Confirm.ask(
                context,
                question,
                reason -> changed.accept(mobilizations.move(context.caller(), pledge.id(), move, part, reason)));
    }

    /** What is given at once waits for no condition. */
    private static String textKey(Pledge pledge, PledgeMove move) {
        boolean atOnce = move == PledgeMove.ACCEPT && pledge.trigger().kind() == Trigger.Kind.AT_ONCE;
        return atOnce ? "mobilization.move.atOnce" : "mobilization.move.text." + move;
    }

    /** As much of the offer as is missing, null when that is all of it or nothing. */
    private @Nullable BigDecimal part(Pledge pledge) {
        return mobilization.needs().stream()
                .filter(need -> need.id().equals(pledge.need()))
                .map(Need::missing)
                .filter(missing -> missing.signum() > 0 && missing.compareTo(pledge.offered()) < 0)
                .findFirst()
                .orElse(null);
    }
}
