/** What the hub says of itself, and the clock. */
@NullMarked
package org.trihelix.core.internal;

import org.jspecify.annotations.NullMarked;
