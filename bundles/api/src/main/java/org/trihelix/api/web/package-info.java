/** Pages that anybody may read. */
@Export
@Version("0.1.0")
@NullMarked
package org.trihelix.api.web;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
