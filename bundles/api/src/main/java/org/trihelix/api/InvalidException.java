package org.trihelix.api;

import java.util.List;
import org.trihelix.api.text.Message;

/** The values given cannot be taken; nothing was changed. */
public final class InvalidException extends HubException {

    private static final long serialVersionUID = 1L;

    /** @param errors at least one */
    public InvalidException(List<FieldError> errors) {
        super(errors);
    }

    public static InvalidException field(String field, String key, Object... arguments) {
        return new InvalidException(List.of(new FieldError(field, Message.of(key, arguments))));
    }

    public static InvalidException of(String key, Object... arguments) {
        return field("", key, arguments);
    }
}
