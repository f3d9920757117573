/** Tables of the evaluations and their queries. */
@NullMarked
package org.trihelix.evaluation.internal.store;

import org.jspecify.annotations.NullMarked;
