/** Entity managers of the modules, as the modules come and go. */
@NullMarked
package org.trihelix.persistence.internal.unit;

import org.jspecify.annotations.NullMarked;
