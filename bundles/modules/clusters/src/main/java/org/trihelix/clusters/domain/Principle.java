package org.trihelix.clusters.domain;

/** What a cluster is formed around. The text shown has the key {@code clusters.principle.NAME}. */
public enum Principle {
    /** A network with common suppliers. */
    SUPPLIERS,
    /** A common product and market. */
    PRODUCT,
    /** Common services, each otherwise on his own. */
    SERVICES,
    /** One technological chain. */
    CHAIN
}
