/** One connection bound to one thread for one piece of work. */
@NullMarked
package org.trihelix.persistence.internal.work;

import org.jspecify.annotations.NullMarked;
