package org.trihelix.evaluation.internal.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Long lists in pieces that fit into a query. */
final class Pieces {

    /** Databases take lists of bounded length. */
    private static final int MOST = 1000;

    private Pieces() {}

    static <T> List<List<T>> of(Collection<T> all) {
        var list = List.copyOf(all);
        return IntStream.range(0, (list.size() + MOST - 1) / MOST)
                .mapToObj(piece -> list.subList(piece * MOST, Math.min(list.size(), (piece + 1) * MOST)))
                .toList();
    }
}
