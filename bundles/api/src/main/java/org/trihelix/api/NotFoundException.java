package org.trihelix.api;

import java.util.List;
import org.trihelix.api.text.Message;

/** There is no such object, or the caller may not know of it. */
public final class NotFoundException extends HubException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(SubjectRef subject) {
        super(List.of(new FieldError("", Message.of("hub.error.notFound", subject.kind(), subject.id()))));
    }
}
