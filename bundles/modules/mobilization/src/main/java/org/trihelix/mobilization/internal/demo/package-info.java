/** Packages, needs and pledges of the demonstration. */
@NullMarked
package org.trihelix.mobilization.internal.demo;

import org.jspecify.annotations.NullMarked;
