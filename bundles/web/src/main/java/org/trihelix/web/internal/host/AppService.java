package org.trihelix.web.internal.host;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.Registration;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trihelix.web.internal.Assets;
import org.trihelix.web.internal.SecurityHeaders;
import org.trihelix.web.internal.shell.Hub;
import org.trihelix.web.internal.shell.Visitor;

/** Flow's engine room, fitted to a container in which bundles come and go. */
final class AppService extends VaadinServletService {

    private static final long serialVersionUID = 1L;

    private static final String META_DATA = "com.vaadin.flow.component.internal.ComponentMetaData";

    private final transient Hub hub;
    private final transient Assets assets;

    AppService(VaadinServlet servlet, DeploymentConfiguration configuration, Hub hub, Assets assets) {
        super(servlet, configuration);
        this.hub = hub;
        this.assets = assets;
    }

    @Override
    protected void setDefaultClassLoader() {
        setClassLoader(VaadinServlet.class.getClassLoader());
    }

    /** Pages follow by {@link org.trihelix.web.internal.live}: with Atmosphere, pages that vanished stalled the living ones. */
    @Override
    protected boolean isAtmosphereAvailable() {
        return false;
    }

    @Override
    protected Instantiator createInstantiator() {
        return new AppInstantiator(this, hub);
    }

    @Override
    protected VaadinSession createVaadinSession(VaadinRequest request) {
        return new AppSession(this);
    }

    @Override
    protected List<RequestHandler> createRequestHandlers() throws ServiceException {
        setSystemMessagesProvider(new Alarms(hub));
        List<RequestHandler> handlers = super.createRequestHandlers();
        handlers.add(new Doorkeeper(hub));
        addSessionInitListener(event -> {
            event.getSession().setAttribute(Visitor.class, hub.visitor(event.getRequest()));
            event.getSession().setErrorHandler(hub::fault);
        });
        return handlers;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        super.modifyIndexHtmlResponse(response);
        response.getDocument()
                .head()
                .appendElement("script")
                .attr("type", "module")
                .attr("src", "links.js");
        String nonce = UUID.randomUUID().toString();
        response.getDocument().select("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader("Content-Security-Policy", SecurityHeaders.appPolicy(nonce));
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    @Override
    public @Nullable URL getStaticResource(String path) {
        return assets.find(path);
    }

    /** Flow registers one listener per component class and never takes it off: it would hold the classes of modules that left. */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        return listener.getClass().getName().startsWith(META_DATA)
                ? () -> {}
                : super.addServiceDestroyListener(listener);
    }
}
