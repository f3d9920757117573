package org.trihelix.console.internal.health;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.trihelix.console.internal.JsonText;

/**
 * {@code GET /health}: 200 when everything is up, 503 otherwise; who it is for cannot sign in. Why something is down is told on this machine
 * only: messages name versions, folders and what an attacker had better not know.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/health")
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** However many ask, the checks run twice a second at most. */
    private static final long FRESH = TimeUnit.MILLISECONDS.toNanos(500);

    private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)(%\\w+)?]?");

    private final transient Health health;
    private transient @Nullable Report last;
    private transient long made;

    @Activate
    public HealthServlet(@Reference Health health) {
        this.health = health;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Report report = report();
        response.setStatus(report.up() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.getWriter().write(JsonText.of(local(request) ? report.json() : report.words()));
    }

    /** A proxy on this machine speaks for somebody elsewhere. */
    static boolean local(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return LOOPBACK.matcher(address == null ? "" : address).matches()
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    private synchronized Report report() {
        Report report = last;
        if (report == null || System.nanoTime() - made > FRESH) {
            report = health.report();
            last = report;
            made = System.nanoTime();
        }
        return report;
    }
}
