package org.trihelix.clusters.domain;

/**
 * Where an organization stands in a value chain.
 *
 * @param chain code
 * @param link code
 */
public record Place(String chain, String link) {}
