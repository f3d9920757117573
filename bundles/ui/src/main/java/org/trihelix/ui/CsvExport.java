package org.trihelix.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;

/** The rows of a list as a table file for spreadsheets. */
final class CsvExport<T> implements DownloadHandler {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 10_000;

    private final transient ViewContext context;
    private final transient ListDefinition<T> definition;
    private final transient Supplier<ListQuery> query;

    CsvExport(ViewContext context, ListDefinition<T> definition, Supplier<ListQuery> query) {
        this.context = context;
        this.definition = definition;
        this.query = query;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(context.text(definition.titleKey()) + ".csv");
        event.setContentType("text/csv;charset=utf-8");
        try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            write(out);
        }
    }

    /** Writes at most 10,000 rows. */
    void write(Writer out) throws IOException {
        var csv = new CsvWriter(out, CsvWriter.Form.of(context.locale()));
        csv.line(definition.columns().stream()
                .map(c -> context.text(c.titleKey()))
                .toList());
        String cursor = null;
        for (int rows = 0; rows < ROWS; rows += PageRequest.MAX_LIMIT) {
            Page<T> page = definition.source().page(query.get(), new PageRequest(PageRequest.MAX_LIMIT, cursor));
            for (T row : page.items()) {
                csv.line(definition.columns().stream().map(c -> plain(c, row)).toList());
            }
            cursor = page.next();
            if (cursor == null) {
                return;
            }
        }
    }

    private String plain(ListColumn<T> column, T row) {
        return switch (column) {
            case ListColumn.Text<T> text -> orEmpty(text.value().apply(row));
            case ListColumn.Wide<T> wide -> orEmpty(wide.value().apply(row));
            case ListColumn.Figure<T> figure ->
                CsvWriter.Form.of(context.locale()).number(figure.value().apply(row));
            case ListColumn.Moment<T> moment -> time(moment.value().apply(row));
            case ListColumn.Day<T> day -> orEmpty(day.value().apply(row));
            case ListColumn.State<T> state -> {
                Status status = state.value().apply(row);
                yield status == null ? "" : status.text();
            }
        };
    }

    private String time(@Nullable Instant value) {
        return value == null
                ? ""
                : value.atZone(context.zone()).toOffsetDateTime().toString();
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
