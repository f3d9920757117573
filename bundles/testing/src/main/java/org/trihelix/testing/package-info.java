/** Rules and fixtures for unit tests of the hub and of plug-ins. */
@NullMarked
package org.trihelix.testing;

import org.jspecify.annotations.NullMarked;
