/** Resources and promotion in the browser. */
@NullMarked
package org.trihelix.mobilization.internal.ui;

import org.jspecify.annotations.NullMarked;
