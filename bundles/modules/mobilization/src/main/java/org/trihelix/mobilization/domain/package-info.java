/** Rules of needs, pledges and promotion, plain Java. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("0.1.0")
@NullMarked
package org.trihelix.mobilization.domain;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
