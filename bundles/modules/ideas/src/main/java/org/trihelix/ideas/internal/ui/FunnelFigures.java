package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
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
import org.trihelix.ui.ChartData;
import org.trihelix.ui.ListQuery;
import org.trihelix.ui.Picture;
import org.trihelix.ui.PlainTable;
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
        boolean timed = figures.stream().anyMatch(stage -> rounded(stage.medianDays()) > 0);
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
                .map(longest -> summary(submitted, figures.getLast().reached(), longest))
                .orElseGet(() -> context.text("ideas.figures.summary.none", submitted));
    }

    private String summary(long submitted, long carriedOut, StageFigures longest) {
        double days = rounded(longest.medianDays());
        return days == 0
                ? context.text("ideas.figures.summary.quick", submitted, carriedOut)
                : context.text(
                        "ideas.figures.summary",
                        submitted,
                        carriedOut,
                        say.state(longest.state()),
                        context.text("ideas.days", days));
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
        List<String> headings = Stream.of("stage", "count", "overdue", "reached", "conversion", "median")
                .map(name -> context.text("ideas.figures." + name))
                .toList();
        var table = new PlainTable(context.text("ideas.figures.title"), headings);
        var numbers = NumberFormat.getInstance(context.locale());
        numbers.setMaximumFractionDigits(1);
        var shares = NumberFormat.getPercentInstance(context.locale());
        for (StageFigures stage : figures) {
            table.row(
                    new Span(say.state(stage.state())),
                    numbers.format(stage.count()),
                    numbers.format(stage.overdue()),
                    numbers.format(stage.reached()),
                    formatted(shares, stage.conversion()),
                    formatted(numbers, stage.medianDays()));
        }
        return table;
    }

    private static String formatted(NumberFormat format, @Nullable Double value) {
        return value == null ? "–" : format.format(value);
    }
}
