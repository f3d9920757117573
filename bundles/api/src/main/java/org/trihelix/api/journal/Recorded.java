package org.trihelix.api.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A committed entry.
 *
 * @param number place in the sealed order, dense from 1; null within the first second, before it is sealed
 * @param time when it was appended
 * @param actorName display name of the actor as it is now
 * @param entry what was told; values that were erased are null
 */
public record Recorded(@Nullable Long number, Instant time, String actorName, Entry entry) {}
