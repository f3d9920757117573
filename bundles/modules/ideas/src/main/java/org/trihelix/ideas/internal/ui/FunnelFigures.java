package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.StageFigures;
import org.trihelix.ideas.domain.State;
import org.trihelix.ui.ChartData;
import org.trihelix.ui.ListQuery;
import org.trihelix.ui.Picture;
import org.trihelix.ui.ViewContext;

/** How ideas pass the stages of the funnel: counts, conversion and median time, in a region and a field. */
final class FunnelFigures extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Say say;
    private final transient Ideas ideas;
    private final transient ViewContext context;

    FunnelFigures(Say say, Ideas ideas) {
        this.say = say;
        this.ideas = ideas;
        context = say.context();
        getContent().addClassName("th-sections");
    }

    /** Only region and field count: figures of what is overdue or one's own would mislead. */
    void show(ListQuery query) {
        String region = query.filter("region");
        String field = query.filter("field");
        List<StageFigures> figures = ideas.figures(context.caller(), region, field);
        getContent().removeAll();
        getContent().add(new H2(context.text("ideas.figures.title")), new Paragraph(scope(region, field)));
        boolean timed = figures.stream().anyMatch(stage -> stage.medianDays() != null);
        String summary = summary(figures);
        getContent().add(timed ? chart(figures, summary) : new Paragraph(summary), table(figures));
    }

    private String scope(@Nullable String region, @Nullable String field) {
        String named = Stream.of(say.region(region), field == null ? "" : field)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return named.isEmpty() ? context.text("ideas.figures.scope") : named;
    }

    private String summary(List<StageFigures> figures) {
        long submitted = figures.getFirst().reached();
        return figures.stream()
                .filter(stage -> stage.medianDays() != null)
                .max(Comparator.comparing(stage -> Objects.requireNonNull(stage.medianDays())))
                .map(longest -> context.text(
                        "ideas.figures.summary",
                        submitted,
                        figures.getLast().reached(),
                        say.state(longest.state()),
                        context.text("ideas.days", rounded(longest.medianDays()))))
                .orElseGet(() -> context.text("ideas.figures.summary.none", submitted));
    }

    private static double rounded(@Nullable Double days) {
        return days == null ? 0 : Math.round(days * 10) / 10d;
    }

    private Component chart(List<StageFigures> figures, String summary) {
        var days = new ArrayList<@Nullable Double>();
        figures.forEach(stage -> days.add(stage.medianDays() == null ? null : rounded(stage.medianDays())));
        return new Picture(
                context,
                new ChartData(
                        ChartData.Kind.BAR,
                        context.text("ideas.figures.chart"),
                        summary,
                        context.text("ideas.figures.unit"),
                        figures.stream().map(stage -> say.state(stage.state())).toList(),
                        List.of(new ChartData.Series(context.text("ideas.figures.median"), days))));
    }

    private Component table(List<StageFigures> figures) {
        var table = new NativeTable();
        table.addClassName("th-table");
        table.setCaptionText(context.text("ideas.figures.title"));
        var head = new NativeTableRow();
        Stream.of("stage", "count", "overdue", "reached", "conversion", "median")
                .forEach(name -> head.add(header(context.text("ideas.figures." + name), "col")));
        table.getHead().add(head);
        figures.forEach(stage -> table.getBody().add(row(stage)));
        var scroll = new Div(table);
        scroll.addClassName("th-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", context.text("ideas.figures.title"));
        return scroll;
    }

    private NativeTableRow row(StageFigures stage) {
        var numbers = NumberFormat.getInstance(context.locale());
        numbers.setMaximumFractionDigits(1);
        var shares = NumberFormat.getPercentInstance(context.locale());
        return new NativeTableRow(
                header(state(stage.state()), "row"),
                cell(numbers.format(stage.count())),
                cell(numbers.format(stage.overdue())),
                cell(numbers.format(stage.reached())),
                cell(formatted(shares, stage.conversion())),
                cell(formatted(numbers, stage.medianDays())));
    }

    private String state(State state) {
        return say.state(state);
    }

    private static String formatted(NumberFormat format, @Nullable Double value) {
        return value == null ? "–" : format.format(value);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("th-figure");
        return cell;
    }
}
