/** How one module's objects are shown and moved by others. */
@Export
@Version("0.1.0")
@NullMarked
package org.trihelix.api.subject;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
