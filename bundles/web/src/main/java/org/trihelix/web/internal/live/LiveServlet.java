package org.trihelix.web.internal.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.web.internal.SecurityHeaders;
import org.trihelix.web.internal.host.AppContext;

/**
 * Where pages wait to be told that something changed: {@code GET /app/live?line=ID} answers {@code changed}, {@code nothing} or
 * {@code gone}; at once with {@code wait=0}.
 */
@Component(
        service = Servlet.class,
        property = {
            AppContext.SELECT,
            "osgi.http.whiteboard.servlet.name=trihelix-live",
            "osgi.http.whiteboard.servlet.pattern=/live",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true"
        })
public final class LiveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Shorter than proxies' usual limit of 60 s. */
    private static final Duration WAIT = Duration.ofSeconds(25);

    private final transient Lines lines;

    @Activate
    public LiveServlet(@Reference Lines lines) {
        this.lines = lines;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.apply(request, response);
        request.getSession(false); // counts as activity: the session of an open page goes on
        Line line = lines.line(request.getParameter("line"));
        if (line == null || "0".equals(request.getParameter("wait"))) {
            response.setContentType("text/plain;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(line == null ? Lines.GONE : line.word());
            return;
        }
        // Jetty keeps 100 KB of parsed headers per connection from the second request on: the next wait shall be a
        // connection's first.
        response.setHeader("Connection", "close");
        AsyncContext context = request.startAsync();
        context.setTimeout(WAIT.toMillis());
        var wait = new Wait(context);
        context.addListener(new Ending(line, wait));
        line.await(wait);
    }

    private record Ending(Line line, Wait request) implements AsyncListener {

        /** A ring whose answer is still under way is kept for the page's next request. */
        @Override
        public void onTimeout(AsyncEvent event) {
            line.forget(request);
            request.answer(Lines.NOTHING);
        }

        @Override
        public void onError(AsyncEvent event) {
            line.forget(request);
        }

        @Override
        public void onComplete(AsyncEvent event) {
            line.forget(request);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
