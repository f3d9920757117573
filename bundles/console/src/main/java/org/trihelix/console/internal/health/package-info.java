/** Whether the hub works, for load balancers and people. */
@NullMarked
package org.trihelix.console.internal.health;

import org.jspecify.annotations.NullMarked;
