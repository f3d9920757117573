package org.trihelix.api.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.PageRequest;

/** The query parameters {@code limit} (1 to 100, 25 when left out) and {@code cursor} of every list, taken as {@code @BeanParam}. */
public final class PageParameters {

    // Read as text: a failing conversion inside a bean makes Jersey log a stack trace per request.
    private final String limit;
    private final @Nullable String cursor;

    public PageParameters(
            @QueryParam("limit") @DefaultValue("25") String limit, @QueryParam("cursor") @Nullable String cursor) {
        this.limit = limit;
        this.cursor = cursor;
    }

    /** @throws org.trihelix.api.InvalidException when the limit is no number or out of range */
    public PageRequest request() {
        return new PageRequest(limit.matches("\\d{1,3}") ? Integer.parseInt(limit) : 0, cursor);
    }
}
