package org.trihelix.clusters;

import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.clusters.domain.Chain;

/**
 * A value chain that comes with a module or plug-in. Offered to clusters of the region that its plug-in serves, while the service is registered;
 * what stands in it stays when the service goes and is shown by the codes of its links.
 */
@ConsumerType
public interface ValueChain {

    /** Its code must be unique in the hub; {@code general} is built in. */
    Chain chain();
}
