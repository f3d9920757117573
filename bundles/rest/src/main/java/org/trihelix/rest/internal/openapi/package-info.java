/** The description of the API, made from the resources that are there now. */
@NullMarked
package org.trihelix.rest.internal.openapi;

import org.jspecify.annotations.NullMarked;
