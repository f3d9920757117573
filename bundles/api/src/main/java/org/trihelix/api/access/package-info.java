/** Who asks, in which role and where, and what is allowed. */
@Export
@Version("0.2.0")
@NullMarked
package org.trihelix.api.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
