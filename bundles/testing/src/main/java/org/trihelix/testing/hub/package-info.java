/** The built distribution as a process beside the tests. */
@NullMarked
package org.trihelix.testing.hub;

import org.jspecify.annotations.NullMarked;
