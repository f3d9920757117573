/** Ideas of the demonstration. */
@NullMarked
package org.trihelix.ideas.internal.demo;

import org.jspecify.annotations.NullMarked;
