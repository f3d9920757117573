package org.trihelix.api;

import java.time.Duration;
import java.util.List;
import org.trihelix.api.text.Message;

/** Too much at once: worth trying again later. */
public final class BusyException extends HubException {

    private static final long serialVersionUID = 1L;

    private final transient Duration retryAfter;

    public BusyException(Message message, Duration retryAfter) {
        super(List.of(new FieldError("", message)));
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
