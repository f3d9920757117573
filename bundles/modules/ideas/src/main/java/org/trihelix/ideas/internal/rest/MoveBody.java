package org.trihelix.ideas.internal.rest;

import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;
import org.trihelix.ideas.domain.State;

/** A move through the funnel as a program sends it. */
public record MoveBody(@Nullable State to, @Nullable String reason) {

    State target() {
        if (to == null) {
            throw InvalidException.field("to", "ideas.error.to");
        }
        return to;
    }
}
