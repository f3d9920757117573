/** Tables of the ideas and their queries. */
@NullMarked
package org.trihelix.ideas.internal.store;

import org.jspecify.annotations.NullMarked;
