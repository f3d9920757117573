package org.trihelix.evaluation.domain;

/** What is decided. The text shown has the key {@code evaluation.outcome.NAME}. */
public enum Outcome {
    /** Good enough to be carried to the level that decides. */
    ONWARD(Funnel.PROMOTION),
    /** Back to its authors, with reasons. */
    REVISION(Funnel.REVISION),
    /** Refused, with reasons. */
    REJECTED(Funnel.REJECTED);

    private final String target;

    Outcome(String target) {
        this.target = target;
    }

    /** Code of the stage of the funnel where the subject goes. */
    public String target() {
        return target;
    }
}
