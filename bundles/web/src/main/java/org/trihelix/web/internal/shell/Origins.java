package org.trihelix.web.internal.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.trihelix.api.account.DemonstrationDoor.Origin;

/** Where a visitor comes from. */
final class Origins {

    private static final Origin NOWHERE = new Origin("", "", true);

    /** What proxies add. Some add nothing, but speak an old version of the protocol that no browser speaks. */
    private static final List<String> TRACES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private static final String OLD = "HTTP/1.0";

    private Origins() {}

    /** Of the request that is being answered. */
    static Origin current() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? of(request.getHttpServletRequest())
                : NOWHERE;
    }

    static Origin of(HttpServletRequest request) {
        boolean forwarded = OLD.equals(request.getProtocol())
                || TRACES.stream().anyMatch(trace -> request.getHeader(trace) != null);
        return new Origin(request.getRemoteAddr(), request.getServerName(), forwarded);
    }
}
