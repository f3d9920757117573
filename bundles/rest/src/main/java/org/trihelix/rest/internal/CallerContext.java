package org.trihelix.rest.internal;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Caller;

/** Hands the caller to resources as the principal. Roles hold within scopes, so asking for a bare role gets no. */
record CallerContext(
        Caller caller, boolean secure, @Nullable String scheme) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
        return caller;
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public @Nullable String getAuthenticationScheme() {
        return scheme;
    }
}
