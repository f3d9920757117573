package org.trihelix.ui;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ListPage} shows.
 *
 * @param titleKey key of the page's heading
 * @param emptyKey key of one or two sentences that say what the list is for and what the first step is, shown while it has no rows
 * @param path address of a row's page below {@code /app/}
 * @param columns at least one
 * @param filters may be empty
 * @param sorts the first one holds until another is chosen; may be empty
 * @param source gives the rows
 * @param primary the one thing people come here to do, null when the reader may not
 * @param bulk what can be done to several rows; rows can be selected when it is not empty
 * @param links to other pages about the same things: a board, a map
 */
public record ListDefinition<T>(
        String titleKey,
        String emptyKey,
        Function<T, String> path,
        List<ListColumn<T>> columns,
        List<ListFilter> filters,
        List<ListSort> sorts,
        ListSource<T> source,
        @Nullable PageAction primary,
        List<BulkAction<T>> bulk,
        List<Crumb> links) {

    /** Without links. */
    public ListDefinition(
            String titleKey,
            String emptyKey,
            Function<T, String> path,
            List<ListColumn<T>> columns,
            List<ListFilter> filters,
            List<ListSort> sorts,
            ListSource<T> source,
            @Nullable PageAction primary,
            List<BulkAction<T>> bulk) {
        this(titleKey, emptyKey, path, columns, filters, sorts, source, primary, bulk, List.of());
    }

    /** Rows that are searched and read, no more. */
    public static <T> ListDefinition<T> plain(
            String titleKey,
            String emptyKey,
            Function<T, String> path,
            List<ListColumn<T>> columns,
            ListSource<T> source,
            @Nullable PageAction primary) {
        return new ListDefinition<>(
                titleKey, emptyKey, path, columns, List.of(), List.of(), source, primary, List.of());
    }

    public ListDefinition {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a list needs a column");
        }
        columns = List.copyOf(columns);
        filters = List.copyOf(filters);
        sorts = List.copyOf(sorts);
        bulk = List.copyOf(bulk);
        links = List.copyOf(links);
    }
}
