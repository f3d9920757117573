/** The table of what participants told. */
@NullMarked
package org.trihelix.industrial.internal.store;

import org.jspecify.annotations.NullMarked;
