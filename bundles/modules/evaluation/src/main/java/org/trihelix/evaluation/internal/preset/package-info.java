/** Criteria models that come with the hub. */
@NullMarked
package org.trihelix.evaluation.internal.preset;

import org.jspecify.annotations.NullMarked;
