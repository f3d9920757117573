package org.trihelix.evaluation.domain;

/** Where an evaluation stands. The text shown has the key {@code evaluation.stage.NAME}. */
public enum Stage {
    /** Nobody was asked yet. */
    PREPARING,
    /** Reviews are awaited. */
    REVIEWING,
    /** All reviews are there, the decision is awaited. */
    READY,
    /** Decided, with a reason. */
    DECIDED,
    /** Ended without a decision, with a reason. */
    CLOSED;

    public boolean isOpen() {
        return this != DECIDED && this != CLOSED;
    }

    /** Whether all reviews that will ever count are there. */
    public boolean isComplete() {
        return this == READY || this == DECIDED;
    }
}
