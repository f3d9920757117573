/** Ideas as other modules see them: values and the service. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("0.3.0")
@NullMarked
package org.trihelix.ideas;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
