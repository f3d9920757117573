/** Fields that plug-ins add to ideas: which hold where, what they take, how they are read from files and shown. */
@NullMarked
package org.trihelix.ideas.internal.fields;

import org.jspecify.annotations.NullMarked;
