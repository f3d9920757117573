package org.trihelix.web.internal.host;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import org.trihelix.web.internal.shell.Hub;
import org.trihelix.web.internal.shell.Shell;
import org.trihelix.web.internal.shell.Visitor;

/**
 * Asks at each request whether the visitor still is who he was, at downloads too. Runs before Flow looks at the request: who was signed out
 * everywhere finds his pages emptied before the click he sent can reach them.
 */
final class Doorkeeper extends SynchronizedRequestHandler {

    private static final long serialVersionUID = 1L;

    private final transient Hub hub;

    Doorkeeper(Hub hub) {
        this.hub = hub;
    }

    @Override
    protected boolean canHandleRequest(VaadinRequest request) {
        return !HandlerHelper.isRequestType(request, RequestType.HEARTBEAT);
    }

    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response) {
        Visitor visitor = session.getAttribute(Visitor.class);
        if (visitor != null && visitor.renew(hub.signIn())) {
            session.getUIs().forEach(Shell::visitorChanged);
        }
        return false;
    }
}
