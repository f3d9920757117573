package org.trihelix.ideas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long an idea has been where it stands.
 *
 * @param since when it came there
 * @param due until when it has to be moved on, null when there is no limit
 * @param overdue whether that moment had passed when this was read
 */
public record Stay(Instant since, @Nullable Instant due, boolean overdue) {}
