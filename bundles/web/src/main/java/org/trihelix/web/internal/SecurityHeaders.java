package org.trihelix.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser not to do. */
public final class SecurityHeaders {

    /** For pages without a script of their own: nothing inline, nothing from elsewhere. */
    public static final String STRICT_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    public static void apply(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (encrypted(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Whether the visitor's browser uses https, perhaps with a proxy in front that takes it off. */
    public static boolean encrypted(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /**
     * For the member pages. Flow evaluates what the server sends ({@code unsafe-eval}) and its components set styles on elements;
     * scripts in the page itself run only with this answer's nonce.
     */
    public static String appPolicy(String nonce) {
        return "default-src 'none'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce
                + "'; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; form-action 'self'; "
                + "manifest-src 'self'; base-uri 'self'; frame-ancestors 'none'";
    }
}
