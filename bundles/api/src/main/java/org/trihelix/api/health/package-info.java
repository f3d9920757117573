/** Whether a part of the hub works. */
@Export
@Version("0.1.0")
@NullMarked
package org.trihelix.api.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
