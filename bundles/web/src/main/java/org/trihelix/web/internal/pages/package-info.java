/** The shell's own pages, contributed like those of any module. */
@NullMarked
package org.trihelix.web.internal.pages;

import org.jspecify.annotations.NullMarked;
