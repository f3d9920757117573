/** The manager of installed modules. */
@NullMarked
package org.trihelix.console.internal.modules;

import org.jspecify.annotations.NullMarked;
