/** A browser in front of a running hub. */
@NullMarked
package org.trihelix.testing.browser;

import org.jspecify.annotations.NullMarked;
