/** The ideas as anybody reads them: plain HTML. */
@NullMarked
package org.trihelix.ideas.internal.site;

import org.jspecify.annotations.NullMarked;
