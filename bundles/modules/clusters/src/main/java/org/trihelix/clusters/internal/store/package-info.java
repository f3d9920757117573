/** Tables of clusters, projects and the network, and their queries. */
@NullMarked
package org.trihelix.clusters.internal.store;

import org.jspecify.annotations.NullMarked;
