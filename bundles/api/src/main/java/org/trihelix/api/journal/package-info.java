/** The append-only record of every change. */
@Export
@Version("0.1.0")
@NullMarked
package org.trihelix.api.journal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
