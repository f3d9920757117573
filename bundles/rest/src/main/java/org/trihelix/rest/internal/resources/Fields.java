package org.trihelix.rest.internal.resources;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Message;

/** Collects which fields of a body are missing, so that one answer names them all. */
final class Fields {

    private final List<FieldError> missing = new ArrayList<>();

    Fields need(String field, @Nullable Object value) {
        if (value == null) {
            missing.add(new FieldError(field, Message.of("rest.error.required")));
        }
        return this;
    }

    /** @throws InvalidException when any was missing */
    void check() {
        if (!missing.isEmpty()) {
            throw new InvalidException(missing);
        }
    }

    /** The value of a field, which must be there. */
    static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw InvalidException.field(field, "rest.error.required");
        }
        return value;
    }
}
