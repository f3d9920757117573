/** What an idea consists of, where it may stand and who may move it: rules without any technology. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("0.2.0")
@NullMarked
package org.trihelix.ideas.domain;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
