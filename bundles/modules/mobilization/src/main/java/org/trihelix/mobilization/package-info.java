/** Resources and promotion as other modules see them: values and services. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("0.1.0")
@NullMarked
package org.trihelix.mobilization;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
