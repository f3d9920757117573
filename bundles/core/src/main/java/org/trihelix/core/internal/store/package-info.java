/** Queries on the hub's own tables. */
@NullMarked
package org.trihelix.core.internal.store;

import org.jspecify.annotations.NullMarked;
