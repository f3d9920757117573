package org.trihelix.mobilization.internal.console;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Page;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Promotion;

/** Lists as JSON, in the form of the API. */
final class Json {

    private Json() {}

    static String gatherings(Page<Mobilization.Summary> page) {
        return list(page, Json::row);
    }

    static String packages(Page<Promotion.Summary> page) {
        return list(page, Json::row);
    }

    private static <T> String list(Page<T> page, Function<T, String> row) {
        String items = page.items().stream().map(row).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
        return "{\"items\": " + (page.items().isEmpty() ? "[]" : items) + ", \"next\": " + text(page.next())
                + ", \"total\": " + page.total() + '}';
    }

    private static String row(Mobilization.Summary row) {
        return "{\"id\": " + text(row.id()) + ", \"subject\": " + text(row.subject()) + ", \"title\": "
                + text(row.title()) + ", \"stage\": " + text(row.stage()) + ", \"asked\": " + row.asked()
                + ", \"covered\": " + row.covered() + ", \"percent\": " + row.percent() + ", \"offers\": "
                + row.offers() + '}';
    }

    private static String row(Promotion.Summary row) {
        return "{\"id\": " + text(row.id()) + ", \"subject\": " + text(row.subject()) + ", \"title\": "
                + text(row.title()) + ", \"state\": " + text(row.state()) + ", \"answer\": " + text(row.answer())
                + ", \"addressee\": " + text(row.addressee()) + ", \"deadline\": " + text(row.deadline())
                + ", \"overdue\": " + row.overdue() + '}';
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
