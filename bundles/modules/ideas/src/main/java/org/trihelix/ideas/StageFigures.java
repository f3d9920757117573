package org.trihelix.ideas;

import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.domain.State;

/**
 * How ideas pass a stage.
 *
 * @param count ideas that stand there now
 * @param overdue those of them that should have been moved on before now
 * @param reached ideas that ever came there
 * @param conversion share of those that also came to the next stage, 0 to 1; null when none came here or no stage follows
 * @param medianDays days that ideas which have left it stood there, in the median; null when none has left it
 */
public record StageFigures(
        State state,
        long count,
        long overdue,
        long reached,
        @Nullable Double conversion,
        @Nullable Double medianDays) {}
