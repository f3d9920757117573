/** Tells open pages that something changed, without Atmosphere: one waiting request per page, no thread. */
@NullMarked
package org.trihelix.web.internal.live;

import org.jspecify.annotations.NullMarked;
