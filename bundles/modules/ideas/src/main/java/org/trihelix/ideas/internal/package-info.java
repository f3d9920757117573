/** The module's components. */
@NullMarked
package org.trihelix.ideas.internal;

import org.jspecify.annotations.NullMarked;
