/** Hashes of passwords. */
@NullMarked
package org.trihelix.core.internal.password;

import org.jspecify.annotations.NullMarked;
