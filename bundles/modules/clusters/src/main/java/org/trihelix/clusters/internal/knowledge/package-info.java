/** Domain knowledge about clusters that comes as files. */
@NullMarked
package org.trihelix.clusters.internal.knowledge;

import org.jspecify.annotations.NullMarked;
