/** Needs, pledges and packages in the database. */
@NullMarked
package org.trihelix.mobilization.internal.store;

import org.jspecify.annotations.NullMarked;
