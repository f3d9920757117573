/** Domain knowledge that comes as files: criteria, value chains, rules, fields, taxonomies. */
@Export
@Version("0.3.0")
@NullMarked
package org.trihelix.api.knowledge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
