package org.trihelix.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** The data of a picture as a table file for spreadsheets. */
final class SheetDownload implements DownloadHandler {
    private static final long serialVersionUID = 1L;

    private final transient CsvWriter.Form form;
    private final transient Supplier<PictureData> data;
    private final transient Supplier<Sheet> sheet;

    SheetDownload(ViewContext context, Supplier<PictureData> data, Supplier<Sheet> sheet) {
        form = CsvWriter.Form.of(context.locale());
        this.data = data;
        this.sheet = sheet;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(data.get().title() + ".csv");
        event.setContentType("text/csv;charset=utf-8");
        try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            var csv = new CsvWriter(out, form);
            csv.line(sheet.get().heads());
            for (List<Sheet.Cell> row : sheet.get().rows()) {
                csv.line(row.stream().map(cell -> plain(cell, form)).toList());
            }
        }
    }

    private static String plain(Sheet.Cell cell, CsvWriter.Form form) {
        return switch (cell) {
            case Sheet.Words words -> words.text();
            case Sheet.Figure figure -> form.number(figure.value());
        };
    }
}
