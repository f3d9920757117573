package org.trihelix.ideas.internal.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.domain.State;

/**
 * Ideas that somebody answers for.
 *
 * @param states where they stand
 * @param left stages that they have left; null for any
 * @param regions codes; null for all ideas, also those without a region
 */
public record Duty(
        Set<State> states,
        @Nullable Set<State> left,
        @Nullable Set<String> regions) {

    /** The condition, its parameters named by the number. */
    String condition(int number, Conditions conditions) {
        var clause = new StringBuilder("i.state in :dutyStates" + number);
        conditions.with("dutyStates" + number, states);
        if (left != null) {
            clause.append(" and i.leftStage in :dutyLeft").append(number);
            conditions.with("dutyLeft" + number, left);
        }
        if (regions != null) {
            clause.append(" and i.text.region in :dutyRegions").append(number);
            conditions.with("dutyRegions" + number, regions);
        }
        return "(" + clause + ")";
    }
}
