/** How the hub gathers resources and promotes. */
@NullMarked
package org.trihelix.mobilization.internal;

import org.jspecify.annotations.NullMarked;
