/** The forest platform, besides the knowledge that it brings as files. */
@NullMarked
package org.trihelix.forest.internal;

import org.jspecify.annotations.NullMarked;
