package org.trihelix.mobilization.domain;

/** Where the gathering of resources stands. The text shown has the key {@code mobilization.stage.NAME}. */
public enum Stage {
    /** Something is missing. */
    GATHERING,
    /** All needs are covered. */
    COVERED,
    /** Ended, with a reason. */
    CLOSED;

    public boolean isOpen() {
        return this != CLOSED;
    }
}
