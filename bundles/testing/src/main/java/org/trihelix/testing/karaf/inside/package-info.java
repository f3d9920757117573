/** The part of the extension that lives in the container; tests there may use it. */
@NullMarked
package org.trihelix.testing.karaf.inside;

import org.jspecify.annotations.NullMarked;
