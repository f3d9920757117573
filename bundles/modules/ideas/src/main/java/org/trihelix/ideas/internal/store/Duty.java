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
 * @param judge whether it must be known who rejected them
 */
public record Duty(
        Set<State> states,
        @Nullable Set<State> left,
        @Nullable Set<String> regions,
        Judge judge) {

    /** Whether it is known who rejected an idea: of old rejections it is not. */
    public enum Judge {
        ANY,
        KNOWN,
        UNKNOWN
    }

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
        switch (judge) {
            case ANY -> {}
            case KNOWN -> clause.append(" and i.judge is not null");
            case UNKNOWN -> clause.append(" and i.judge is null");
        }
        return "(" + clause + ")";
    }
}
