/** Starts the container in a data folder and talks to its console; runs outside OSGi. */
@org.jspecify.annotations.NullMarked
package org.trihelix.launcher;
