/** Plug-ins: whose may come in, what they would change, and how they come and go. */
@NullMarked
package org.trihelix.installer.internal;

import org.jspecify.annotations.NullMarked;
