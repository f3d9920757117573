/** Weights, scores and ranks that say where they come from. */
@NullMarked
@Export
@Version("0.1.0")
package org.trihelix.analytics.decision;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
