package org.trihelix.core.internal.store;

import java.util.List;
import java.util.function.Function;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;

/** Cuts a page out of rows of which one more was read than asked for. */
final class Keyset {

    private Keyset() {}

    static <T> Page<T> page(List<T> rows, PageRequest request, long total, Function<T, String> cursor) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null, total);
        }
        List<T> items = rows.subList(0, request.limit());
        return new Page<>(items, cursor.apply(items.getLast()), total);
    }
}
