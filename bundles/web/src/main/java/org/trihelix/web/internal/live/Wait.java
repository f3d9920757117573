package org.trihelix.web.internal.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request of a page that waits. A ring and the end of its time may meet: whoever comes first answers, once. */
final class Wait {

    private static final Logger LOG = LoggerFactory.getLogger(Wait.class);

    private final AsyncContext context;
    private boolean answered;

    Wait(AsyncContext context) {
        this.context = context;
    }

    synchronized void answer(String word) {
        if (answered) {
            return;
        }
        answered = true;
        try {
            HttpServletResponse response = (HttpServletResponse) context.getResponse();
            response.setContentType("text/plain;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(word);
            context.complete();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A page left while it was answered", e);
        }
    }
}
