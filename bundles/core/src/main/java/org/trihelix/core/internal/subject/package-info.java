/** The objects of all modules, by their kind. */
@NullMarked
package org.trihelix.core.internal.subject;

import org.jspecify.annotations.NullMarked;
