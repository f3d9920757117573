package org.trihelix.clusters.internal.store;

import java.util.List;
import java.util.function.Function;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;

/** Parts of lists, made of one row more than asked for. */
final class Parts {

    private Parts() {}

    static <T> Page<T> of(List<T> rows, PageRequest page, long total, Function<T, String> cursor) {
        if (rows.size() <= page.limit()) {
            return new Page<>(rows, null, total);
        }
        List<T> items = rows.subList(0, page.limit());
        return new Page<>(items, cursor.apply(items.getLast()), total);
    }
}
