package org.trihelix.web.internal.host;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.health.HealthCheck;
import org.trihelix.web.internal.Assets;
import org.trihelix.web.internal.SecurityHeaders;
import org.trihelix.web.internal.shell.Hub;
import org.trihelix.web.internal.shell.Shell;

/** Serves the member pages. What Flow looks for on the class path elsewhere is told to it here. */
@Component(
        service = {Servlet.class, HealthCheck.class},
        property = {
            AppContext.SELECT,
            "osgi.http.whiteboard.servlet.name=trihelix-app",
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true"
        })
public final class AppServlet extends VaadinServlet implements HealthCheck {

    private static final long serialVersionUID = 1L;

    private final transient Hub hub;
    private final transient Assets assets;

    @Activate
    public AppServlet(@Reference Hub hub, @Reference Assets assets) {
        this.hub = hub;
        this.assets = assets;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        try (var loader = FlowLoader.enter()) {
            var context = new VaadinServletContext(config.getServletContext());
            new LookupInitializer()
                    .initialize(context, new HashMap<>(), lookup -> context.setAttribute(Lookup.class, lookup));
            Class<? extends AppShellConfigurator> page = AppPage.class;
            AppShellRegistry.getInstance(context).setShell(page);
            RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(context))
                    .setAnnotatedRoute(Shell.class);
            super.init(config);
        }
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new AppService(this, configuration, hub, assets);
        service.init();
        return service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SecurityHeaders.apply(request, response);
        try (var loader = FlowLoader.enter()) {
            super.service(new CookieRequest(request, response), response);
        }
    }

    @Override
    public String name() {
        return "shell";
    }

    @Override
    public String check() {
        if (getService() == null) {
            throw new IllegalStateException(
                    "The HTTP service has not taken up the member pages; look for its errors in the log");
        }
        if (hub.contributions().views().isEmpty()) {
            throw new IllegalStateException("No view is registered; look for components of org.trihelix.web that wait");
        }
        return "The member pages are served.";
    }

    /** Whatever looks like a file and is none is not there; Flow would answer 200 with the page. */
    @Override
    protected boolean serveStaticOrWebJarRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (super.serveStaticOrWebJarRequest(request, response)) {
            return true;
        }
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (path.startsWith("/VAADIN/dynamic/") || path.indexOf('.', path.lastIndexOf('/') + 1) < 0) {
            return false;
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return true;
    }

    /** The context outlives the servlet: what Flow left in it would make the next servlet answer 404 for good. */
    @Override
    public void destroy() {
        ServletContext context = getServletContext();
        try (var loader = FlowLoader.enter()) {
            super.destroy();
        } finally {
            Collections.list(context.getAttributeNames()).stream()
                    .filter(name -> name.startsWith("com.vaadin."))
                    .forEach(context::removeAttribute);
        }
    }
}
