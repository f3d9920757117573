package org.trihelix.testing.bad.internal.store;

import org.trihelix.testing.bad.domain.Impatient;

/** Closes a circle with the domain. */
public record Row(Impatient owner) {}
