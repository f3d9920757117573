/** The passport of an industrial cluster and the rule that reads it. */
@NullMarked
package org.trihelix.industrial.internal;

import org.jspecify.annotations.NullMarked;
