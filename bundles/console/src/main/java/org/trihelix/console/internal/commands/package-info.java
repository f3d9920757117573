/** The shell commands trihelix:*. */
@NullMarked
package org.trihelix.console.internal.commands;

import org.jspecify.annotations.NullMarked;
