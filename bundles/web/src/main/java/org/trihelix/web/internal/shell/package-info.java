/** Frame of the member pages: registry of contributions, addresses, navigation, sign-in. */
@NullMarked
package org.trihelix.web.internal.shell;

import org.jspecify.annotations.NullMarked;
