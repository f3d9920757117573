/** Plug-in files in the data folder, and what can be read from them before anything of them runs. */
@NullMarked
package org.trihelix.installer.internal.payload;

import org.jspecify.annotations.NullMarked;
