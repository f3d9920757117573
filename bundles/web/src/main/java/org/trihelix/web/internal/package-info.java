/** What the host, the shell and the public pages share. */
@NullMarked
package org.trihelix.web.internal;

import org.jspecify.annotations.NullMarked;
