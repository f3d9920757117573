package org.trihelix.rest.internal.resources;

import jakarta.ws.rs.core.SecurityContext;
import org.trihelix.api.access.Caller;

/** The caller as the frame put him into the request. */
final class Callers {

    private Callers() {}

    static Caller of(SecurityContext security) {
        return (Caller) security.getUserPrincipal();
    }
}
