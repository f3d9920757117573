package org.trihelix.web.internal.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.web.internal.SecurityHeaders;

/** Hardens the session cookie: the HTTP service has no setting for {@code SameSite} and cannot know of https at a proxy. */
final class CookieRequest extends HttpServletRequestWrapper {

    private static final String HEADER = "Set-Cookie";

    private final HttpServletResponse response;

    CookieRequest(HttpServletRequest request, HttpServletResponse response) {
        super(request);
        this.response = response;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        if (create && session != null && session.isNew()) {
            harden();
        }
        return session;
    }

    @Override
    public HttpSession getSession() {
        HttpSession session = getSession(true);
        if (session == null) {
            throw new IllegalStateException("no session");
        }
        return session;
    }

    @Override
    public String changeSessionId() {
        String id = super.changeSessionId();
        harden();
        return id;
    }

    private void harden() {
        List<String> cookies = new ArrayList<>(response.getHeaders(HEADER));
        if (response.isCommitted() || cookies.isEmpty()) {
            return;
        }
        response.setHeader(HEADER, hardened(cookies.getFirst()));
        cookies.stream().skip(1).forEach(cookie -> response.addHeader(HEADER, hardened(cookie)));
    }

    private String hardened(String cookie) {
        String result = with(with(cookie, "HttpOnly"), "SameSite=Lax");
        return SecurityHeaders.encrypted(this) ? with(result, "Secure") : result;
    }

    private static String with(String cookie, String attribute) {
        return cookie.contains(attribute) ? cookie : cookie + "; " + attribute;
    }
}
