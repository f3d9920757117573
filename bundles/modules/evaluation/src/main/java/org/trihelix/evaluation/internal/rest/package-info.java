/** Evaluations in the API. */
@NullMarked
package org.trihelix.evaluation.internal.rest;

import org.jspecify.annotations.NullMarked;
