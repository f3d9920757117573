/** Plug-ins of data that are made in the hub: what may be in them, how they are packed and signed. */
@NullMarked
package org.trihelix.installer.internal.drafts;

import org.jspecify.annotations.NullMarked;
