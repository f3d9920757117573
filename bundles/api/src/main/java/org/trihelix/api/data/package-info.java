/** Units of work over the hub's one database, and statements in them. */
@Export
@Version("0.2.0")
@NullMarked
package org.trihelix.api.data;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
