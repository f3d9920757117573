/** The database without a container, for tests and tools. */
@NullMarked
package org.trihelix.persistence;

import org.jspecify.annotations.NullMarked;
