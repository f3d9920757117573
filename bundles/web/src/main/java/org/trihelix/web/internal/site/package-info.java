/** Plain HTML at / for anybody. */
@NullMarked
package org.trihelix.web.internal.site;

import org.jspecify.annotations.NullMarked;
