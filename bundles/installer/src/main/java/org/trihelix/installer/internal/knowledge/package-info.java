/** Domain knowledge in files: read, checked, and registered as services. */
@NullMarked
package org.trihelix.installer.internal.knowledge;

import org.jspecify.annotations.NullMarked;
