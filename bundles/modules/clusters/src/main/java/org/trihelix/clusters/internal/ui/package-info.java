/** Pages of clusters. */
@NullMarked
package org.trihelix.clusters.internal.ui;

import org.jspecify.annotations.NullMarked;
