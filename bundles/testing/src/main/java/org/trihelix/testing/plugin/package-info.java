/** What every plug-in has to keep to, as tests of its own. */
@NullMarked
package org.trihelix.testing.plugin;

import org.jspecify.annotations.NullMarked;
