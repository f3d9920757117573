package org.trihelix.rest.internal;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers 503 where Jersey itself gives up: for a moment after a module was taken out while the whiteboard was just taking it in, it has no
 * working set of resources.
 */
@Component(
        service = Filter.class,
        property = {
            "osgi.http.whiteboard.filter.pattern=/*",
            "osgi.http.whiteboard.filter.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=ContextForRestWhiteboard.*)"
        })
public final class ReloadFilter implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(ReloadFilter.class);
    private static final String BODY = "{\"title\":\"Service unavailable\",\"status\":503,"
            + "\"detail\":\"The API is taking in a changed set of modules. Try again in a second.\"}";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IllegalStateException e) {
            if (response.isCommitted()) {
                throw e;
            }
            LOG.warn("No working set of resources", e);
            unavailable((HttpServletResponse) response);
        }
    }

    private static void unavailable(HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "1");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(Problem.MEDIA_TYPE);
        response.getWriter().write(BODY);
    }
}
