package org.trihelix.clusters.domain;

/** How far a cluster has come. The text shown has the key {@code clusters.phase.NAME}. */
public enum Phase {
    /** A composition somebody proposed. */
    CANDIDATE,
    /** Its organizations are asked. */
    CONFIRMING,
    /** It is there. */
    FOUNDED,
    /** The candidate was given up, with a reason. */
    DROPPED,
    /** The cluster has ended, with a reason. */
    CLOSED;

    public boolean isOpen() {
        return this == CANDIDATE || this == CONFIRMING || this == FOUNDED;
    }

    public boolean isCandidate() {
        return this == CANDIDATE || this == CONFIRMING;
    }
}
