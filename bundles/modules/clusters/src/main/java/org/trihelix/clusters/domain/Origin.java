package org.trihelix.clusters.domain;

/** Where a candidate comes from. The text shown has the key {@code clusters.origin.NAME}. */
public enum Origin {
    /** A community in the network of collaboration. */
    NETWORK,
    /** The roles that an idea requires. */
    IDEA,
    /** Somebody put it together. */
    PEOPLE
}
