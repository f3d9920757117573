/** The ideas in Karaf's shell; without the shell this package is never looked at. */
@NullMarked
package org.trihelix.ideas.internal.console;

import org.jspecify.annotations.NullMarked;
