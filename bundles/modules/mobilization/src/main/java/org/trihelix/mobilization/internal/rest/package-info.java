/** Resources and promotion in the API. */
@NullMarked
package org.trihelix.mobilization.internal.rest;

import org.jspecify.annotations.NullMarked;
