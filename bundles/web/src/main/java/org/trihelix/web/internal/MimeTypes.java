package org.trihelix.web.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types of the files served. A module script without one is refused by browsers. */
public final class MimeTypes {

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("js", "text/javascript"),
            Map.entry("mjs", "text/javascript"),
            Map.entry("css", "text/css"),
            Map.entry("html", "text/html"),
            Map.entry("txt", "text/plain"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    private MimeTypes() {}

    /** Type by the name's extension, null when it is not one that the hub serves. */
    public static @Nullable String of(@Nullable String name) {
        return name == null ? null : BY_EXTENSION.get(name.substring(name.lastIndexOf('.') + 1));
    }
}
