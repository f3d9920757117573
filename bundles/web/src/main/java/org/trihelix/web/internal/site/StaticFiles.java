package org.trihelix.web.internal.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import org.trihelix.web.internal.Assets;
import org.trihelix.web.internal.MimeTypes;

/** The theme's files. Fonts are kept by browsers for long, the rest is asked for again and mostly answered with "unchanged". */
final class StaticFiles {

    private static final String FOLDER = "/theme/";

    private final Assets assets;

    StaticFiles(Assets assets) {
        this.assets = assets;
    }

    /** Whether there was such a file. */
    boolean serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String type = MimeTypes.of(path);
        if (!path.startsWith(FOLDER) || type == null) {
            return false;
        }
        URL url = assets.find(path);
        if (url == null) {
            return false;
        }
        URLConnection connection = url.openConnection();
        String tag =
                "\"" + Long.toHexString(connection.getLastModified()) + "-" + connection.getContentLengthLong() + "\"";
        response.setHeader("Cache-Control", type.startsWith("font/") ? "public, max-age=604800" : "public, max-age=60");
        response.setHeader("ETag", tag);
        try (InputStream content = connection.getInputStream()) {
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return true;
            }
            response.setContentType(type.startsWith("text/") ? type + ";charset=UTF-8" : type);
            content.transferTo(response.getOutputStream());
        }
        return true;
    }
}
