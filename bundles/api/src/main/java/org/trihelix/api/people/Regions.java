package org.trihelix.api.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The tree of regions, held in memory. */
@ProviderType
public interface Regions {

    /** All, parents before children, otherwise by code. */
    List<Region> all();

    @Nullable
    Region region(String code);

    /** Whether {@code code} is {@code ancestor} or lies below it. */
    boolean within(String code, String ancestor);

    /** The region's code and all codes below it. */
    List<String> subtree(String code);
}
