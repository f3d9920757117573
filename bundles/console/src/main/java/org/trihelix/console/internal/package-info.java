/** What operators use: health, modules, shell commands. */
@NullMarked
package org.trihelix.console.internal;

import org.jspecify.annotations.NullMarked;
