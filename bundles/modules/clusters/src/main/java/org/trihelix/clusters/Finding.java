package org.trihelix.clusters;

import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Label;

/**
 * How a condition of a {@link CompositionRule} stands.
 *
 * @param condition what is asked for, a sentence without a full stop
 * @param have what there is, in the unit of {@code wanted}; null when it is not known or is no number
 * @param wanted least that there must be; null when it is not known or is no number
 * @param lack what is missing or not known, and who can help: full sentences; {@link Label#NONE} when it holds
 */
public record Finding(
        Label condition,
        State state,
        @Nullable Double have,
        @Nullable Double wanted,
        Label lack) {

    /** The text shown has the key {@code clusters.rules.NAME}. */
    public enum State {
        HOLDS,
        MISSING,
        /** What it takes to decide is not known. */
        UNKNOWN
    }

    public static Finding holds(Label condition, double have, double wanted) {
        return new Finding(condition, State.HOLDS, have, wanted, Label.NONE);
    }

    public static Finding missing(Label condition, double have, double wanted, Label lack) {
        return new Finding(condition, State.MISSING, have, wanted, lack);
    }

    public static Finding unknown(Label condition, @Nullable Double wanted, Label lack) {
        return new Finding(condition, State.UNKNOWN, null, wanted, lack);
    }
}
