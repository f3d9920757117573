/** Tests that run inside the built distribution. */
@NullMarked
package org.trihelix.testing.karaf;

import org.jspecify.annotations.NullMarked;
