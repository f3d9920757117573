/** The subject that a console command runs as, on JDKs that no longer carry it themselves. */
@org.jspecify.annotations.NullMarked
package org.trihelix.subject;
