/** What a module tells the hub about itself. */
@Export
@Version("0.1.0")
@NullMarked
package org.trihelix.api.module;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
