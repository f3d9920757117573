package org.trihelix.web.internal.host;

import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.trihelix.web.internal.MimeTypes;

/** The servlet context of the member pages. A pattern {@code /app/*} in the root context would break Flow's context addresses. */
@Component(
        service = ServletContextHelper.class,
        property = {
            "osgi.http.whiteboard.context.name=" + AppContext.NAME,
            "osgi.http.whiteboard.context.path=" + AppContext.PATH
        })
public final class AppContext extends ServletContextHelper {

    public static final String NAME = "trihelix.app";
    public static final String PATH = "/app";
    public static final String SELECT =
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=" + NAME + ")";

    @Override
    public @Nullable String getMimeType(String name) {
        return MimeTypes.of(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return null;
    }
}
