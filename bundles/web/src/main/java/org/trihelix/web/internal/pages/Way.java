package org.trihelix.web.internal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.subject.Subject;
import org.trihelix.ui.GuideStep;

/**
 * How far what somebody follows has come, and whose turn it is.
 *
 * @param followed null while there is nothing
 * @param steps of all modules that are here, in their order; empty when there is nothing to lead along
 * @param demonstrated whether he may come in as somebody of the demonstration
 * @param relay who can take the next step in his place, null when it is his own or nobody is known
 */
record Way(
        @Nullable Subject followed,
        List<GuideStep> steps,
        boolean demonstrated,
        @Nullable Relay relay) {

    static final Way NONE = new Way(null, List.of(), false, null);

    Way {
        steps = List.copyOf(steps);
    }

    /** The first that is due, or another of the same part that waits for the reader; null when all are done. */
    static @Nullable GuideStep next(List<GuideStep> steps) {
        GuideStep due = steps.stream().filter(step -> !step.done()).findFirst().orElse(null);
        return due == null
                ? null
                : steps.stream()
                        .filter(step -> step.waits() && step.module().equals(due.module()))
                        .findFirst()
                        .orElse(due);
    }

    @Nullable
    GuideStep next() {
        return next(steps);
    }

    long done() {
        return steps.stream().filter(GuideStep::done).count();
    }

    /** Place of a step, from 1 on. */
    int number(GuideStep step) {
        return steps.indexOf(step) + 1;
    }
}
