package org.trihelix.clusters.internal.console;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Page;
import org.trihelix.clusters.Cluster;

/** The list as JSON, in the form of the API. */
final class Json {

    private Json() {}

    static String of(Page<Cluster.Summary> page) {
        String items = page.items().stream().map(Json::row).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
        return "{\"items\": " + (page.items().isEmpty() ? "[]" : items) + ", \"next\": " + text(page.next())
                + ", \"total\": " + page.total() + '}';
    }

    private static String row(Cluster.Summary row) {
        return "{\"id\": " + text(row.id()) + ", \"name\": " + text(row.name()) + ", \"phase\": "
                + text(row.phase()) + ", \"stage\": " + text(row.stage()) + ", \"stageDue\": "
                + text(row.stageDue()) + ", \"clock\": " + text(row.clock()) + ", \"region\": "
                + text(row.region()) + ", \"seats\": " + row.seats() + ", \"confirmed\": " + row.confirmed()
                + ", \"awaited\": " + row.awaited() + '}';
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        var json = new StringBuilder("\"");
        value.toString().chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
