package org.trihelix.analytics.helix;

/** How far the three helices act together. */
public enum Linkage {
    /** All three at once. */
    TRIPLE,
    /** Two at a time only. */
    DOUBLE,
    /** No two. */
    NONE
}
