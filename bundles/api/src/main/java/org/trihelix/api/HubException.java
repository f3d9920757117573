package org.trihelix.api;

import java.util.List;
import org.trihelix.api.text.Message;

/** A refusal that a person can understand and act on. Every door (page, API, console) shows its message in the caller's language. */
public abstract sealed class HubException extends RuntimeException
        permits NotFoundException, InvalidException, DeniedException, ConflictException, BusyException, AwayException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    HubException(List<FieldError> errors) {
        super(errors.toString(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** What to say, at least one; the field is empty where the refusal is about the whole request. */
    public List<FieldError> errors() {
        return errors;
    }

    /** The first message. */
    public Message message() {
        return errors.getFirst().message();
    }
}
