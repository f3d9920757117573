/** The passport in the API. */
@NullMarked
package org.trihelix.industrial.internal.rest;

import org.jspecify.annotations.NullMarked;
