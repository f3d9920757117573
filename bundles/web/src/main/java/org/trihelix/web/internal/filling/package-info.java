/** Files of knowledge as forms: fields for what a kind describes, in the words of its module. */
@NullMarked
package org.trihelix.web.internal.filling;

import org.jspecify.annotations.NullMarked;
