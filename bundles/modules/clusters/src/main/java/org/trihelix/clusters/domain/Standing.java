package org.trihelix.clusters.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a cluster stands.
 *
 * @param stage null before it is founded
 * @param begun first day of the stage, null before it is founded
 * @param due last day of the stage, null before it is founded
 * @param reason of the latest step that needed one, otherwise empty
 */
public record Standing(
        Phase phase,
        @Nullable Stage stage,
        @Nullable LocalDate begun,
        @Nullable LocalDate due,
        String reason) {

    public static final Standing NEW = new Standing(Phase.CANDIDATE, null, null, null, "");

    static Standing at(Stage stage, LocalDate today) {
        return new Standing(Phase.FOUNDED, stage, today, stage.end(today), "");
    }

    /** How its stage's clock stands; running where it has none. */
    public Stage.Clock clock(LocalDate today) {
        return phase == Phase.FOUNDED && due != null ? Stage.clock(due, today) : Stage.Clock.RUNNING;
    }

    /** The latest last day that its stage can be given, null where it has none. */
    public @Nullable LocalDate latest() {
        return stage == null || begun == null ? null : stage.latest(begun);
    }
}
