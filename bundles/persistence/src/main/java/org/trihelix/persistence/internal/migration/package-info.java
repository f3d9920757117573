/** Brings the tables of a module up to date. */
@NullMarked
package org.trihelix.persistence.internal.migration;

import org.jspecify.annotations.NullMarked;
