/** What the user interfaces of modules contribute and compose: views, tabs, widgets and the page patterns. */
@Export
@Version("0.3.0")
@NullMarked
package org.trihelix.ui;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
