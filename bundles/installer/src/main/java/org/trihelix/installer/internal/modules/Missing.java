package org.trihelix.installer.internal.modules;

import java.util.List;

/**
 * What a bundle asks for and nobody offers.
 *
 * @param bundle who asks
 * @param kind {@code package}, {@code service} or anything else that bundles may ask for
 * @param name of the package or service; else the requirement as the container writes it
 * @param range versions that would do, as OSGi writes them; empty for any
 * @param present versions of it that are here
 */
public record Missing(String bundle, String kind, String name, String range, List<String> present) {

    public Missing {
        present = List.copyOf(present);
    }
}
