/** Sign-in, tokens and the set-up of an empty hub: for the shell and the API frame. */
@Export
@Version("0.1.0")
@NullMarked
package org.trihelix.api.account;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
