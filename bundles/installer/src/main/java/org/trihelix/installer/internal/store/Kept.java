package org.trihelix.installer.internal.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plug-in that is to be in the hub.
 *
 * @param file SHA-256 of its file
 * @param publisher key that signed it
 * @param region code of the region that it serves, null for the whole platform
 */
public record Kept(
        String name,
        String version,
        String file,
        String publisher,
        @Nullable String region,
        Instant installed) {}
