/** Bundles of plug-ins in the container. */
@NullMarked
package org.trihelix.installer.internal.modules;

import org.jspecify.annotations.NullMarked;
