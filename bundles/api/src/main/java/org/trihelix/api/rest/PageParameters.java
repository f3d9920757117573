package org.trihelix.api.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.PageRequest;

/** The query parameters {@code limit} (1 to 100, 25 when left out) and {@code cursor} of every list, taken as {@code @BeanParam}. */
public final class PageParameters {

    private final int limit;
    private final @Nullable String cursor;

    public PageParameters(
            @QueryParam("limit") @DefaultValue("25") int limit, @QueryParam("cursor") @Nullable String cursor) {
        this.limit = limit;
        this.cursor = cursor;
    }

    /** @throws org.trihelix.api.InvalidException when the limit is out of range */
    public PageRequest request() {
        return new PageRequest(limit, cursor);
    }
}
