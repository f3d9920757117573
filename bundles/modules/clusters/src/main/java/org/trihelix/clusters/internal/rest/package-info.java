/** Clusters in the API. */
@NullMarked
package org.trihelix.clusters.internal.rest;

import org.jspecify.annotations.NullMarked;
