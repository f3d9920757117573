package org.trihelix.ideas.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long an idea may stand in one place before somebody has to be asked why.
 *
 * @param longest by state; a state that is not in it has no limit
 */
public record TimeLimits(Map<State, Duration> longest) {

    public TimeLimits {
        longest = Map.copyOf(longest);
    }

    /** Until when it has to be moved on; null when there is no limit. */
    public @Nullable Instant due(State state, Instant since) {
        Duration limit = longest.get(state);
        return limit == null ? null : since.plus(limit);
    }

    /** Whether it should have been moved on before now. */
    public boolean overdue(State state, Instant since, Instant now) {
        Instant due = due(state, since);
        return due != null && due.isBefore(now);
    }

    /** For each state with a limit: what came there before that moment is overdue now. */
    public Map<State, Instant> overdueBefore(Instant now) {
        var moments = new EnumMap<State, Instant>(State.class);
        longest.forEach((state, limit) -> moments.put(state, now.minus(limit)));
        return moments;
    }
}
