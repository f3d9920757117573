package org.trihelix.api;

import java.util.List;
import java.util.Map;
import org.trihelix.api.text.Message;

/** Someone else changed the object meanwhile, or its state does not allow the step; nothing was changed. */
public final class ConflictException extends HubException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> current;

    /** @param current the values that stand now, by field, so that both texts can be shown; empty where none differ */
    public ConflictException(Message message, Map<String, String> current) {
        super(List.of(new FieldError("", message)));
        this.current = Map.copyOf(current);
    }

    public Map<String, String> current() {
        return current;
    }
}
