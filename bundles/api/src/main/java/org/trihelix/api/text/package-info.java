/** Texts in the languages of the hub. */
@Export
@Version("0.2.0")
@NullMarked
package org.trihelix.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
