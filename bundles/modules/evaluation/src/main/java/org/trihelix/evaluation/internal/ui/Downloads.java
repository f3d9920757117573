package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.trihelix.evaluation.Result;
import org.trihelix.evaluation.internal.RankingExport;

/** Links to a ranking as files. */
final class Downloads {

    private Downloads() {}

    static Component of(Say say, Services services, Result.Table table) {
        var row = new Div(
                link(say, services, table, "csv", "text/csv;charset=utf-8", RankingExport::csv),
                link(say, services, table, "json", "application/json", RankingExport::json));
        row.addClassName("th-actions");
        return row;
    }

    private static Component link(
            Say say,
            Services services,
            Result.Table table,
            String ending,
            String type,
            Function<RankingExport, String> form) {
        var link = new Anchor("", say.text("evaluation.export." + ending));
        DownloadHandler handler = event -> {
            var scores = services.results().scores(say.context().caller(), table);
            String text =
                    form.apply(new RankingExport(table, scores, say.context().locale()));
            write(event, "ranking." + ending, type, text);
        };
        // Flow gives out the address of a download only on a page.
        link.addAttachListener(event -> link.setHref(handler));
        link.addClassName("th-export");
        return link;
    }

    private static void write(DownloadEvent event, String name, String type, String text) throws IOException {
        event.setFileName(name);
        event.setContentType(type);
        try (var out = event.getOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
