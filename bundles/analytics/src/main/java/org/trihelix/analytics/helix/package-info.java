/** How science, business and government act together. */
@NullMarked
@Export
@Version("0.1.0")
package org.trihelix.analytics.helix;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
