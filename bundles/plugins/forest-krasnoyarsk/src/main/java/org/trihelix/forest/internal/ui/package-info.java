/** What people see of the forest platform. */
@NullMarked
package org.trihelix.forest.internal.ui;

import org.jspecify.annotations.NullMarked;
