/** The texts of the page patterns. */
@NullMarked
package org.trihelix.ui.internal;

import org.jspecify.annotations.NullMarked;
