package org.trihelix.clusters.domain;

/** Why two organizations are tied. The text shown has the key {@code clusters.tie.NAME}. */
public enum TieKind {
    /** Partners of one joint project. */
    PROJECT(3),
    /** Their people wrote one idea or worked on it as authors. */
    AUTHORSHIP(2),
    /** One gives to what the other needs. */
    PLEDGE(2),
    /** One orders from the other. */
    ORDER(2),
    /** They have an agreement. */
    AGREEMENT(2),
    /** Their people discuss the same idea. */
    DISCUSSION(1);

    private final double weight;

    TieKind(double weight) {
        this.weight = weight;
    }

    /** Whether people record it; the others are seen in what organizations do. */
    public boolean isReported() {
        return this == ORDER || this == AGREEMENT;
    }

    /** How much one such tie counts. */
    public double weight() {
        return weight;
    }
}
