/** Pledges that depend on each other: which of them hold. */
@NullMarked
@Export
@Version("0.1.0")
package org.trihelix.analytics.pledge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
