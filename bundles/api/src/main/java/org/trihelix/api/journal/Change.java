package org.trihelix.api.journal;

import org.jspecify.annotations.Nullable;

/**
 * One value before and after. Values lie in an erasable side table; the chain holds salted commitments to them.
 *
 * @param field name of the value
 * @param before null when there was none
 * @param after null when it was removed
 */
public record Change(
        String field, @Nullable String before, @Nullable String after) {}
