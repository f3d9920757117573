package org.trihelix.rest.internal;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.DeniedException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.account.Session;
import org.trihelix.api.account.Setup;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.account.Tokens;
import org.trihelix.api.text.Message;

/** Finds out who is calling. A password is taken only where a token is asked for, so that programs keep none. */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
final class Authentication implements ContainerRequestFilter {

    private final Tokens tokens;
    private final SignIn signIn;
    private final Setup setup;

    // Jersey gives a proxy of the current request to an instance that serves all of them.
    @Context
    private @Nullable HttpServletRequest http;

    Authentication(Tokens tokens, SignIn signIn, Setup setup) {
        this.tokens = tokens;
        this.signIn = signIn;
        this.setup = setup;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Locale locale = Languages.choose(
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), Locale.of(setup.defaultLanguage()));
        become(request, Caller.nobody(locale), null);
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return;
        }
        switch (Credentials.parse(header)) {
            case Credentials.Bearer bearer -> become(request, byToken(bearer, locale), "Bearer");
            case Credentials.Basic basic
            when asksForToken(request) -> become(request, byPassword(basic, locale), "BASIC");
            case Credentials.Basic basic -> throw new DeniedException(Message.of("rest.error.basic"), true);
            case null -> throw new DeniedException(Message.of("rest.error.authorization"), true);
        }
    }

    static boolean asksForToken(ContainerRequestContext request) {
        return request.getMethod().equals("POST")
                && request.getUriInfo().getPath().matches("/?tokens/?");
    }

    private Caller byToken(Credentials.Bearer bearer, Locale locale) {
        Caller caller = tokens.authenticate(bearer.secret(), locale);
        if (caller == null) {
            throw new DeniedException(Message.of("rest.error.token"), true);
        }
        return caller;
    }

    private Caller byPassword(Credentials.Basic basic, Locale locale) {
        try {
            String address = http == null ? "" : http.getRemoteAddr();
            Session session = signIn.signIn(basic.login(), basic.password(), address, locale);
            Caller caller = signIn.caller(session);
            if (caller == null) {
                throw new DeniedException(Message.of("rest.error.token"), true);
            }
            return new Caller(
                    caller.id(), caller.name(), locale, caller.grants(), caller.organizations(), caller.region());
        } finally {
            Arrays.fill(basic.password(), ' ');
        }
    }

    private static void become(ContainerRequestContext request, Caller caller, @Nullable String scheme) {
        boolean secure = request.getUriInfo().getRequestUri().getScheme().equals("https");
        request.setSecurityContext(new CallerContext(caller, secure, scheme));
    }
}
