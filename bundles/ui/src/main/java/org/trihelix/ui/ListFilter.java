package org.trihelix.ui;

import java.util.List;

/**
 * Narrows a list to rows with one of several values.
 *
 * @param id its name in the address, also in {@link ListQuery#filter}: {@code state}; not {@code q}, {@code sort}, {@code view}
 * @param titleKey key of its name
 * @param options values to choose from
 */
public record ListFilter(String id, String titleKey, List<Option> options) {

    public ListFilter {
        options = List.copyOf(options);
    }
}
