/** The one file that a plug-in is: packed and signed by its publisher, read and checked by the hub. */
@Export
@Version("0.1.0")
@NullMarked
package org.trihelix.plugin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
