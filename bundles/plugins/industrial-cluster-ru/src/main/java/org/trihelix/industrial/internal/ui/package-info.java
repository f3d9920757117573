/** Pages. */
@NullMarked
package org.trihelix.industrial.internal.ui;

import org.jspecify.annotations.NullMarked;
