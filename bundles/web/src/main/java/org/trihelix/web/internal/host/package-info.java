/** Vaadin in the container: servlet, session, static files, clean-up after modules that leave. */
@NullMarked
package org.trihelix.web.internal.host;

import org.jspecify.annotations.NullMarked;
