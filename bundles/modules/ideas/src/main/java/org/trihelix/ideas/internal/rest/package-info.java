/** The ideas in the API. */
@NullMarked
package org.trihelix.ideas.internal.rest;

import org.jspecify.annotations.NullMarked;
