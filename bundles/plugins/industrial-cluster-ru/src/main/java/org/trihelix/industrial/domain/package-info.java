/** What a passport of an industrial cluster says, and what the decree asks of it. */
@NullMarked
package org.trihelix.industrial.domain;

import org.jspecify.annotations.NullMarked;
