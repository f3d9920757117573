package org.trihelix.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Templates of a list's cells. The browser makes them from values, so that a row costs no components on the server. */
final class ListCells<T> {
    private final ViewContext context;
    private final List<ListColumn<T>> columns;
    private final Function<T, String> path;
    private final Dates dates;
    private final NumberFormat numbers;
    private Predicate<T> marked = row -> false;

    ListCells(ViewContext context, ListDefinition<T> definition) {
        this.context = context;
        columns = definition.columns();
        path = definition.path();
        dates = new Dates(context);
        numbers = NumberFormat.getInstance(context.locale());
    }

    void mark(Predicate<T> rows) {
        marked = rows;
    }

    LitRenderer<T> cell(int index) {
        String value = template(index);
        LitRenderer<T> renderer = LitRenderer.of(index == 0 ? link("th-row-link", value) : value);
        return values(index == 0 ? renderer.withProperty("path", path::apply) : renderer, index);
    }

    LitRenderer<T> card() {
        var html = new StringBuilder("<article class=\"th-card\" ?data-marked=${item.m}>");
        html.append(link("th-card-title", template(0))).append("<dl class=\"th-facts\">");
        for (int i = 1; i < columns.size(); i++) {
            html.append(
                    "<div ?hidden=${!item.v%1$d}><dt>${item.n%1$d}</dt><dd>%2$s</dd></div>".formatted(i, template(i)));
        }
        LitRenderer<T> renderer = LitRenderer.of(html.append("</dl></article>").toString());
        renderer.withProperty("path", path::apply).withProperty("m", row -> marked.test(row));
        for (int i = 0; i < columns.size(); i++) {
            String name = context.text(columns.get(i).titleKey());
            renderer = values(renderer, i).withProperty("n" + i, row -> name);
        }
        return renderer;
    }

    private static String link(String className, String inner) {
        return "<a class=\"" + className + "\" href=\"${item.path}\">" + inner + "</a>";
    }

    private String template(int i) {
        return switch (columns.get(i)) {
            case ListColumn.Text<T> text -> "<span>${item.v" + i + "}</span>";
            case ListColumn.Wide<T> wide -> "<span>${item.v" + i + "}</span>";
            case ListColumn.Figure<T> figure -> "<span class=\"th-figure\">${item.v" + i + "}</span>";
            case ListColumn.Moment<T> moment -> "<time title=\"${item.x" + i + "}\">${item.v" + i + "}</time>";
            case ListColumn.Day<T> day -> "<span>${item.v" + i + "}</span>";
            case ListColumn.State<T> state ->
                "<span class=\"th-chip\" data-tone=\"${item.x" + i + "}\" ?hidden=\"${!item.v" + i + "}\">${item.v" + i
                        + "}</span>";
        };
    }

    private LitRenderer<T> values(LitRenderer<T> renderer, int i) {
        ListColumn<T> column = columns.get(i);
        LitRenderer<T> shown = renderer.withProperty("v" + i, row -> text(column, row));
        return switch (column) {
            case ListColumn.Moment<T> moment ->
                shown.withProperty("x" + i, row -> time(moment.value().apply(row), dates::exact));
            case ListColumn.State<T> state ->
                shown.withProperty("x" + i, row -> tone(state.value().apply(row)));
            case ListColumn.Text<T> text -> shown;
            case ListColumn.Wide<T> wide -> shown;
            case ListColumn.Figure<T> figure -> shown;
            case ListColumn.Day<T> day -> shown;
        };
    }

    /** What stands in the cell, also in an export. */
    String text(ListColumn<T> column, T row) {
        return switch (column) {
            case ListColumn.Text<T> text ->
                Objects.requireNonNullElse(text.value().apply(row), "");
            case ListColumn.Wide<T> wide ->
                Objects.requireNonNullElse(wide.value().apply(row), "");
            case ListColumn.Figure<T> figure -> {
                Number value = figure.value().apply(row);
                yield value == null ? "" : number(value, figure.digits());
            }
            case ListColumn.Moment<T> moment -> time(moment.value().apply(row), dates::relative);
            case ListColumn.Day<T> day -> {
                LocalDate value = day.value().apply(row);
                yield value == null ? "" : dates.day(value);
            }
            case ListColumn.State<T> state -> text(state.value().apply(row));
        };
    }

    private String number(Number value, int digits) {
        if (digits < 0) {
            return numbers.format(value);
        }
        NumberFormat format = NumberFormat.getInstance(context.locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    private static String tone(@Nullable Status status) {
        return status == null ? "" : StatusChip.tone(status);
    }

    private static String text(@Nullable Status status) {
        return status == null ? "" : status.text();
    }

    private static String time(@Nullable Instant time, Function<Instant, String> format) {
        return time == null ? "" : format.apply(time);
    }
}
