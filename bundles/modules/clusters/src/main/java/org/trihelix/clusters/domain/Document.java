package org.trihelix.clusters.domain;

import java.time.Instant;

/**
 * A document of a joint project, kept elsewhere.
 *
 * @param address where it is kept, {@code https://…}
 * @param person who added it
 */
public record Document(String id, String title, String address, String person, Instant added) {}
