/** Plug-ins: what authorities install, upgrade and remove while the hub runs, and whose plug-ins may be. */
@Export
@Version("0.3.0")
@NullMarked
package org.trihelix.api.plugin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
