package org.trihelix.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the rows, in the list's order
 * @param next cursor of the following part, or null at the end
 * @param total rows in the whole list under its filters
 */
public record Page<T>(List<T> items, @Nullable String next, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a part out of rows of which one more was read than asked for.
     *
     * @param cursor of the part behind a row
     */
    public static <T> Page<T> cut(List<T> rows, PageRequest request, long total, Function<? super T, String> cursor) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null, total);
        }
        List<T> items = rows.subList(0, request.limit());
        return new Page<>(items, cursor.apply(items.getLast()), total);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> function) {
        return new Page<>(items.stream().<R>map(function).toList(), next, total);
    }
}
