/** Pages of the evaluations. */
@NullMarked
package org.trihelix.evaluation.internal.ui;

import org.jspecify.annotations.NullMarked;
