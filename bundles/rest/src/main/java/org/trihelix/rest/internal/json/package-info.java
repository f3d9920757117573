/** Bodies as JSON, strictly read. */
@NullMarked
package org.trihelix.rest.internal.json;

import org.jspecify.annotations.NullMarked;
