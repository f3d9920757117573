/** Members, organizations and regions. */
@Export
@Version("0.1.0")
@NullMarked
package org.trihelix.api.people;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
