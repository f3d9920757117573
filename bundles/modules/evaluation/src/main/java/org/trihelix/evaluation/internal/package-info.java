/** How the hub evaluates. */
@NullMarked
package org.trihelix.evaluation.internal;

import org.jspecify.annotations.NullMarked;
