/** The one decision on permissions. */
@NullMarked
package org.trihelix.core.internal.access;

import org.jspecify.annotations.NullMarked;
