/** Clusters of the demonstration. */
@NullMarked
package org.trihelix.clusters.internal.demo;

import org.jspecify.annotations.NullMarked;
