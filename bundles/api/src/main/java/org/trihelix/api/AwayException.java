package org.trihelix.api;

import java.util.List;
import org.trihelix.api.text.Message;

/** The module that was to answer has just been stopped or is being exchanged; nothing was changed. Worth trying again in a moment. */
public final class AwayException extends HubException {

    private static final long serialVersionUID = 1L;

    public AwayException(Message message) {
        super(List.of(new FieldError("", message)));
    }
}
