package org.trihelix.api.access;

import java.util.Set;

/**
 * Something that may be allowed. Modules declare theirs through {@link org.trihelix.api.module.HubModule#permissions()}; what is not
 * declared is denied.
 *
 * @param name {@code MODULE.ACTION}; the text shown has the key {@code MODULE.permission.ACTION}
 * @param roles roles that have it within their scope
 * @param everybody true when not even signing in is needed
 */
public record Permission(String name, Set<Role> roles, boolean everybody) {

    public Permission {
        roles = Set.copyOf(roles);
    }

    public static Permission of(String name, Role... roles) {
        return new Permission(name, Set.of(roles), false);
    }

    /** For everybody who is signed in: every role has it. */
    public static Permission signedIn(String name) {
        return of(name, Role.values());
    }

    /** For anybody, signed in or not. */
    public static Permission everybody(String name) {
        return new Permission(name, Set.of(Role.values()), true);
    }
}
