/** Networks, the communities in them and who stands between these. */
@NullMarked
@Export
@Version("0.1.0")
package org.trihelix.analytics.network;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
