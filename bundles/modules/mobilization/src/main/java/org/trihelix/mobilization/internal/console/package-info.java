/** Resources in Karaf's shell; without the shell this package is never looked at. */
@NullMarked
package org.trihelix.mobilization.internal.console;

import org.jspecify.annotations.NullMarked;
