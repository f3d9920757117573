package org.trihelix.evaluation.domain;

import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Label;

/**
 * What a subject is judged by.
 *
 * @param code unique in its set: {@code demand}
 * @param parent code of the criterion it is a part of, null at the top; the parent stands before it
 * @param help one sentence that says what to look at, may be empty
 * @param weight share among its siblings; those of all siblings sum to 1
 */
public record Criterion(String code, @Nullable String parent, Label name, Label help, ScoreScale scale, double weight) {

    public Criterion weighing(double share) {
        return new Criterion(code, parent, name, help, scale, share);
    }
}
