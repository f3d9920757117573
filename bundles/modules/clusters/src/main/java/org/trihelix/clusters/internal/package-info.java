/** The module at work. */
@NullMarked
package org.trihelix.clusters.internal;

import org.jspecify.annotations.NullMarked;
