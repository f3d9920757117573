package org.trihelix.ideas.internal.console;

import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Page;
import org.trihelix.ideas.IdeaSummary;

/** The list as JSON, in the form of the API. */
final class Json {

    private Json() {}

    static String of(Page<IdeaSummary> page) {
        String items = page.items().stream().map(Json::idea).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
        return "{\"items\": " + (page.items().isEmpty() ? "[]" : items) + ", \"next\": " + text(page.next())
                + ", \"total\": " + page.total() + '}';
    }

    private static String idea(IdeaSummary idea) {
        return "{\"id\": " + text(idea.id()) + ", \"title\": " + text(idea.title()) + ", \"state\": "
                + text(idea.state().name()) + ", \"region\": " + text(idea.region()) + ", \"author\": "
                + text(idea.authorName()) + ", \"votes\": " + idea.votes() + ", \"comments\": " + idea.comments()
                + ", \"dated\": " + text(idea.dated().toString()) + ", \"since\": "
                + text(idea.stay().since().toString()) + ", \"due\": "
                + moment(idea.stay().due()) + ", \"overdue\": "
                + idea.stay().overdue() + '}';
    }

    private static String moment(@Nullable Instant moment) {
        return text(moment == null ? null : moment.toString());
    }

    static String text(@Nullable String value) {
        if (value == null) {
            return "null";
        }
        var json = new StringBuilder("\"");
        value.chars().forEach(c -> {
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
