package org.trihelix.web.internal.site;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.web.internal.Assets;
import org.trihelix.web.internal.Languages;
import org.trihelix.web.internal.SecurityHeaders;

/**
 * Plain HTML at {@code /} and the theme's files. It stands in the default context with the pattern that fits last, so that whatever else
 * is registered there under a path of its own goes before it.
 */
@Component(
        service = Servlet.class,
        property = {"osgi.http.whiteboard.servlet.name=trihelix-site", "osgi.http.whiteboard.servlet.pattern=/*"})
public final class SiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int YEAR_SECONDS = (int) Duration.ofDays(365).toSeconds();
    private static final String RETRY_SECONDS = "1";

    private final transient Site site;
    private final transient StaticFiles files;

    @Activate
    public SiteServlet(@Reference Site site, @Reference Assets assets) {
        this.site = site;
        this.files = new StaticFiles(assets);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.apply(request, response);
        if (files.serve(request, response)) {
            return;
        }
        SiteRequest asked = SiteRequest.of(request, site.defaultLanguage());
        Site.Answer answer = site.answer(asked);
        if (asked.chosen()) {
            keep(request, response, asked.locale().getLanguage());
        }
        if (answer.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.setStatus(answer.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", asked.locale().getLanguage());
        response.setHeader("Vary", "Accept-Language, Cookie");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Security-Policy", SecurityHeaders.STRICT_POLICY);
        response.getOutputStream().write(answer.html().getBytes(StandardCharsets.UTF_8));
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String language) {
        var cookie = new Cookie(Languages.COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(SecurityHeaders.encrypted(request));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
