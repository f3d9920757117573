package org.trihelix.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;

/**
 * Rows of a list by position, from a source that knows only cursors: keeps the cursor of each block that was reached and the last blocks
 * themselves, so that scrolling costs one call for each new block.
 */
final class KeysetRows<T> {
    static final int BLOCK = 50;
    private static final int KEPT = 3;

    private final Function<PageRequest, Page<T>> source;
    private final List<@Nullable String> cursors = new ArrayList<>();
    private final Map<Integer, List<T>> kept = new LinkedHashMap<>();
    private long total;
    private boolean ended;

    KeysetRows(Function<PageRequest, Page<T>> source) {
        this.source = source;
        cursors.add(null);
        block(0);
    }

    /** Rows in the whole list, as the source said last. */
    long total() {
        return total;
    }

    /** Whether all rows are in the first block. */
    boolean complete() {
        return ended && cursors.size() == 1;
    }

    Stream<T> rows(int offset, int limit) {
        var found = new ArrayList<T>();
        int end = offset + limit;
        for (int block = offset / BLOCK; block * BLOCK < end; block++) {
            List<T> rows = block(block);
            int first = Math.max(0, offset - block * BLOCK);
            int last = Math.min(rows.size(), end - block * BLOCK);
            if (first < last) {
                found.addAll(rows.subList(first, last));
            }
            if (rows.size() < BLOCK) {
                break;
            }
        }
        return found.stream();
    }

    private List<T> block(int number) {
        while (cursors.size() <= number && !ended) {
            load(cursors.size() - 1);
        }
        if (number >= cursors.size()) {
            return List.of();
        }
        List<T> rows = kept.get(number);
        return rows != null ? rows : load(number);
    }

    private List<T> load(int number) {
        Page<T> page = source.apply(new PageRequest(BLOCK, cursors.get(number)));
        total = page.total();
        if (number == cursors.size() - 1) {
            ended = page.next() == null;
            if (!ended) {
                cursors.add(page.next());
            }
        }
        kept.put(number, page.items());
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return page.items();
    }
}
