package org.trihelix.mobilization.domain;

/** What a decision maker says to a package. The text shown has the key {@code mobilization.answer.NAME}. */
public enum Answer {
    /** Resources are gathered for it. */
    SUPPORTED(Funnel.MOBILIZATION),
    /** Back to its authors, with reasons. */
    REVISION(Funnel.REVISION),
    /** Refused, with reasons. */
    REJECTED(Funnel.REJECTED);

    private final String target;

    Answer(String target) {
        this.target = target;
    }

    /** Code of the stage of the funnel where the subject goes. */
    public String target() {
        return target;
    }
}
