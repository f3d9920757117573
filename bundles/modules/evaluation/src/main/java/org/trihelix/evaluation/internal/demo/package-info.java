/** Evaluations of the demonstration. */
@NullMarked
package org.trihelix.evaluation.internal.demo;

import org.jspecify.annotations.NullMarked;
