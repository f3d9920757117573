package org.trihelix.ui;

import java.util.List;

/**
 * What a {@link Board} shows.
 *
 * @param titleKey key of the page's heading
 * @param filters may be empty; search, filters and their values in the address are those of the list of the same things
 * @param source gives the columns
 * @param links to other pages about the same things, the list above all
 */
public record BoardDefinition(String titleKey, List<ListFilter> filters, BoardSource source, List<Crumb> links) {

    public BoardDefinition {
        filters = List.copyOf(filters);
        links = List.copyOf(links);
    }
}
