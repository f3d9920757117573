/** Identifiers, references, pages and the refusals every part of the hub uses. */
@Export
@Version("0.1.0")
@NullMarked
package org.trihelix.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
