package org.trihelix.evaluation.internal.console;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Page;
import org.trihelix.evaluation.Evaluation;

/** The list as JSON, in the form of the API. */
final class Json {

    private Json() {}

    static String of(Page<Evaluation.Summary> page) {
        String items = page.items().stream().map(Json::row).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
        return "{\"items\": " + (page.items().isEmpty() ? "[]" : items) + ", \"next\": " + text(page.next())
                + ", \"total\": " + page.total() + '}';
    }

    private static String row(Evaluation.Summary row) {
        return "{\"id\": " + text(row.id()) + ", \"subject\": "
                + text(row.subject().toString()) + ", \"title\": "
                + text(row.title()) + ", \"stage\": " + text(row.stage().name()) + ", \"outcome\": "
                + text(row.outcome()) + ", \"asked\": " + row.asked() + ", \"submitted\": " + row.submitted()
                + ", \"nextDue\": " + text(row.nextDue()) + ", \"overdue\": " + row.overdue() + '}';
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
