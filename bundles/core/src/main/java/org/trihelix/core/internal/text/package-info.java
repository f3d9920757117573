/** Texts of everything that is in the hub now. */
@NullMarked
package org.trihelix.core.internal.text;

import org.jspecify.annotations.NullMarked;
