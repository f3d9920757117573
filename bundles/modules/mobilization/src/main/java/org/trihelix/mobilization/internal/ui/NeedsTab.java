package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Message;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Need;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.ui.ChartData;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Picture;
import org.trihelix.ui.Question;
import org.trihelix.ui.ViewContext;

/** What is asked for and how far each need is covered. */
final class NeedsTab extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Say say;
    private final transient ViewContext context;
    private final transient Mobilizations mobilizations;
    private final transient Consumer<Mobilization> changed;
    private transient Mobilization mobilization;

    NeedsTab(Say say, Mobilizations mobilizations, Mobilization mobilization, Consumer<Mobilization> changed) {
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
        List<Need> asked = now.needs().stream().filter(need -> !need.dropped()).toList();
        getContent().add(table(asked));
        if (asked.size() > 1 && asked.stream().anyMatch(need -> need.covered().signum() > 0)) {
            getContent().add(chart(asked));
        }
        List<Need> dropped = now.needs().stream().filter(Need::dropped).toList();
        if (!dropped.isEmpty()) {
            var section = new Section(new H2(say.text("mobilization.needs.dropped")));
            dropped.forEach(need ->
                    section.add(new Paragraph(say.text("mobilization.needs.droppedOne", need.title(), need.reason()))));
            getContent().add(section);
        }
    }

    private Component table(List<Need> asked) {
        var table = say.table(
                "mobilization.needs.table",
                "mobilization.field.need",
                "mobilization.field.amount",
                "mobilization.column.covered",
                "mobilization.column.missing",
                "mobilization.column.offered",
                "mobilization.actions");
        for (Need need : asked) {
            table.row(
                    name(need),
                    say.amount(need.unit(), need.amount()),
                    say.percent(need.percent()),
                    need.missing().signum() == 0 ? "–" : say.amount(need.unit(), need.missing()),
                    need.offered().signum() == 0 ? "–" : say.amount(need.unit(), need.offered()),
                    actions(need));
        }
        return table;
    }

    private Component name(Need need) {
        String kind = say.text("mobilization.kind." + need.kind());
        var name = new Div(
                new Span(need.title()),
                Say.hint(need.by() == null ? kind : say.text("mobilization.kindBy", kind, say.day(need.by()))));
        if (!need.detail().isEmpty()) {
            name.add(Say.hint(need.detail()));
        }
        return name;
    }

    private Component chart(List<Need> asked) {
        var covered = new ArrayList<@Nullable Double>();
        var firm = new ArrayList<@Nullable Double>();
        for (Need need : asked) {
            covered.add((double) need.percent());
            firm.add((double)
                    Math.round(100 * need.firm().doubleValue() / need.amount().doubleValue()));
        }
        long complete =
                asked.stream().filter(need -> need.missing().signum() == 0).count();
        return new Picture(
                context,
                new ChartData(
                        ChartData.Kind.BAR,
                        say.text("mobilization.chart.title"),
                        say.text(
                                "mobilization.chart.sentence",
                                complete,
                                asked.size(),
                                say.percent(mobilization.percent())),
                        say.text("mobilization.chart.unit"),
                        asked.stream().map(Need::title).toList(),
                        List.of(
                                new ChartData.Series(say.text("mobilization.column.covered"), covered),
                                new ChartData.Series(say.text("mobilization.column.firm"), firm))));
    }

    private Component actions(Need need) {
        var row = new Div();
        row.addClassName("th-actions");
        if (mobilization.can().offer() && need.missing().signum() > 0) {
            row.add(button(
                    "mobilization.offer.short",
                    need,
                    () -> context.navigate(Paths.pledge(mobilization.id(), need.id()))));
        }
        if (mobilization.can().ask()) {
            row.add(button(
                    "mobilization.need.change",
                    need,
                    () -> context.navigate(Paths.need(mobilization.id()) + "?need=" + need.id())));
            if (need.covered().signum() == 0) {
                row.add(button("mobilization.need.drop", need, () -> drop(need)));
            }
        }
        return row;
    }

    private Button button(String key, Need need, Runnable run) {
        var button = new Button(say.text(key), click -> context.attempt(run));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(say.text(key) + ": " + need.title());
        return button;
    }

    private void drop(Need need) {
        var question = new Question(
                Message.of("mobilization.need.drop.ask", need.title()),
                Message.of("mobilization.need.drop.text"),
                "mobilization.need.drop",
                true,
                Question.Reason.REQUIRED);
        Confirm.ask(
                context,
                question,
                reason -> changed.accept(mobilizations.drop(context.caller(), mobilization.id(), need.id(), reason)));
    }
}
