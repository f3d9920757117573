package org.trihelix.clusters.domain;

/** How far a cluster reaches. The text shown has the key {@code clusters.kind.NAME}. */
public enum Kind {
    LOCAL,
    REGIONAL,
    /** Its participants are tied by technology, not by place. */
    VIRTUAL
}
