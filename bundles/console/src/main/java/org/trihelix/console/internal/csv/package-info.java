/** Files that people hand to the console's methods, read with the lines kept in mind. */
@NullMarked
package org.trihelix.console.internal.csv;

import org.jspecify.annotations.NullMarked;
