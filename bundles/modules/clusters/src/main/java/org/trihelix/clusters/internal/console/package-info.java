/** Clusters in the shell. */
@NullMarked
package org.trihelix.clusters.internal.console;

import org.jspecify.annotations.NullMarked;
