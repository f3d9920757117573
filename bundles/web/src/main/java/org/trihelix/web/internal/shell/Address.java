package org.trihelix.web.internal.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trihelix.ui.DetailPage;

/**
 * An address below {@code /app/}.
 *
 * @param path without slashes at its ends
 * @param query first value of each parameter
 */
record Address(String path, Map<String, String> query) {

    private static final Map<String, String> UNASKED = Map.of(DetailPage.ASK, "");

    Address {
        query = Map.copyOf(query);
    }

    static Address of(Location location) {
        Map<String, String> query = new LinkedHashMap<>();
        location.getQueryParameters().getParameters().forEach((name, values) -> query.put(name, values.getFirst()));
        return new Address(String.join("/", PathPattern.split(location.getPath())), query);
    }

    /** The same page with some parameters changed; an empty value removes its name. */
    Address with(Map<String, String> values) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.putAll(values);
        changed.values().removeIf(String::isEmpty);
        return new Address(path, changed);
    }

    Location location() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        query.forEach((name, value) -> parameters.put(name, List.of(value)));
        return new Location(path, new QueryParameters(parameters));
    }

    /** Whether it is the page at the other address, or one below that; which question that asks at first does not matter. */
    boolean belongsTo(Address page) {
        return path.equals(page.path)
                ? query.entrySet().containsAll(page.with(UNASKED).query.entrySet())
                : path.startsWith(page.path + '/');
    }

    String first() {
        List<String> segments = PathPattern.split(path);
        return segments.isEmpty() ? "" : segments.getFirst();
    }
}
