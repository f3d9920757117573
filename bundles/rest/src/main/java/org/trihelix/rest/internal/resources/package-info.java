/** The hub's own resources. */
@NullMarked
package org.trihelix.rest.internal.resources;

import org.jspecify.annotations.NullMarked;
