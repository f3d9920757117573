package org.trihelix.ui;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a list shows, in which order.
 *
 * @param search what was typed, trimmed, often empty
 * @param filters chosen values by {@link ListFilter#id}
 * @param sort {@link ListSort#id}, empty when the list has no orders to choose from
 */
public record ListQuery(String search, Map<String, String> filters, String sort) {

    public ListQuery {
        filters = Map.copyOf(filters);
    }

    /** The chosen value, null when that filter is not set. */
    public @Nullable String filter(String id) {
        return filters.get(id);
    }

    /** Whether it shows only a part of the list. */
    public boolean narrowed() {
        return !search.isEmpty() || !filters.isEmpty();
    }
}
