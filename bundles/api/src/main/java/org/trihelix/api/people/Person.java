package org.trihelix.api.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Grant;

/**
 * A person with an account.
 *
 * @param id identifier
 * @param login 2 to 64 characters: letters, digits, dot, hyphen, underscore, at sign; kept in lower case
 * @param name display name, 1 to 120 characters
 * @param language {@code ru} or {@code en}
 * @param theme how the pages look
 * @param region code of the home region, null when not given
 * @param active false when the account is closed
 * @param grants roles in scopes, without the implied MEMBER
 * @param organizations identifiers of the organizations the person belongs to
 * @param version grows with each change
 */
public record Person(
        String id,
        String login,
        String name,
        String language,
        Theme theme,
        @Nullable String region,
        boolean active,
        Set<Grant> grants,
        List<String> organizations,
        int version) {

    public Person {
        grants = Set.copyOf(grants);
        organizations = List.copyOf(organizations);
    }

    /** Look of the pages: as the system says, light or dark. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }
}
