package org.trihelix.api.plugin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** For which region a module is here. Asked at every decision: answers from memory. */
@ProviderType
public interface Reach {

    /**
     * Id of the module that contributes a service; null for what belongs to none.
     *
     * @param service its properties, with {@code service.bundleid}
     */
    @Nullable
    String module(Map<String, ?> service);

    /** Code of the region that the plug-in of the module serves; null when the module is for the whole platform. */
    @Nullable
    String region(String module);

    /**
     * The same for the module that contributes a service.
     *
     * @param service its properties, with {@code service.bundleid}
     */
    @Nullable
    String region(Map<String, ?> service);

    /**
     * Whether what a service contributes holds for something in a region: when its bundle serves the whole platform, or a region that is or
     * contains that one.
     *
     * @param service its properties, with {@code service.bundleid}
     * @param region code, null for what belongs to no region
     */
    boolean covers(Map<String, ?> service, @Nullable String region);
}
