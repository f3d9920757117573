package org.trihelix.api.people;

import org.jspecify.annotations.Nullable;

/**
 * An organization.
 *
 * @param id identifier
 * @param name 1 to 200 characters
 * @param sector its sector
 * @param region code of its region, null when it has none
 * @param description up to 2000 characters, may be empty
 * @param version grows with each change
 */
public record Organization(
        String id, String name, Sector sector, @Nullable String region, String description, int version) {}
