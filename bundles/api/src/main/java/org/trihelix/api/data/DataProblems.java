package org.trihelix.api.data;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Why bundles stay without their data, and so without their services. */
@ProviderType
public interface DataProblems {

    /**
     * What kept its tables from being made or brought up to date, in the words of the migration; null when nothing did.
     *
     * @param bundle identifier in the container
     */
    @Nullable
    String problem(long bundle);
}
