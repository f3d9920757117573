package org.trihelix.api;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a part of a list by its keys, so that rows which come and go meanwhile move nothing.
 *
 * @param limit rows at most, 1 to 100
 * @param cursor {@link Page#next()} of the part before, or null for the first one
 */
public record PageRequest(int limit, @Nullable String cursor) {

    public static final int MAX_LIMIT = 100;

    /** @throws InvalidException when the limit is out of range */
    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw InvalidException.field("limit", "hub.error.limit", 1, MAX_LIMIT);
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}
