/** The journal: appended with the change, sealed into a chain within a second, told to listeners, verified against heads outside. */
@NullMarked
package org.trihelix.core.internal.journal;

import org.jspecify.annotations.NullMarked;
