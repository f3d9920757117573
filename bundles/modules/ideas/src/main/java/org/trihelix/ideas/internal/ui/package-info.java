/** Pages of the ideas for signed-in people. */
@NullMarked
package org.trihelix.ideas.internal.ui;

import org.jspecify.annotations.NullMarked;
