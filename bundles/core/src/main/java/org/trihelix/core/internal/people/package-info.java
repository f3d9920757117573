/** Registers of people, organizations and regions. */
@NullMarked
package org.trihelix.core.internal.people;

import org.jspecify.annotations.NullMarked;
