package org.trihelix.api;

import java.util.List;
import org.trihelix.api.text.Message;

/** The caller may not do this; the message says who can help. */
public final class DeniedException extends HubException {

    private static final long serialVersionUID = 1L;

    private final boolean signInHelps;

    public DeniedException(Message message, boolean signInHelps) {
        super(List.of(new FieldError("", message)));
        this.signInHelps = signInHelps;
    }

    /** True when nobody is signed in, so that signing in may be enough. */
    public boolean signInHelps() {
        return signInHelps;
    }
}
