/** The frame around all resources of the API: who calls, what is allowed, what an error looks like. */
@NullMarked
package org.trihelix.rest.internal;

import org.jspecify.annotations.NullMarked;
