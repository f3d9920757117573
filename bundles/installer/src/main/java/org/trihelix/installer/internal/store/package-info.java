/** Publishers and installed plug-ins in the database. */
@NullMarked
package org.trihelix.installer.internal.store;

import org.jspecify.annotations.NullMarked;
