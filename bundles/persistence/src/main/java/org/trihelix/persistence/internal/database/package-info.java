/** The database: which one, its engine, its pool. */
@NullMarked
package org.trihelix.persistence.internal.database;

import org.jspecify.annotations.NullMarked;
