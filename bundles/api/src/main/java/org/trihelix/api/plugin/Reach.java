package org.trihelix.api.plugin;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** For which region a module is here. Asked at every decision: answers from memory. */
@ProviderType
public interface Reach {

    /** Code of the region that the plug-in of the module serves; null when the module is for the whole platform. */
    @Nullable
    String region(String module);
}
