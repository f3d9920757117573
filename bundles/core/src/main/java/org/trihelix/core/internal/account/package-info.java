/** Passwords, tokens, the set-up and the demonstration. */
@NullMarked
package org.trihelix.core.internal.account;

import org.jspecify.annotations.NullMarked;
