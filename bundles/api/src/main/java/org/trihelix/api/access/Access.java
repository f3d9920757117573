package org.trihelix.api.access;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.DeniedException;

/** The one place that decides. The default is to deny. */
@ProviderType
public interface Access {

    /**
     * Whether the caller may do this in that place.
     *
     * @param scope where it happens; a role for the platform covers every place, one for a region covers its subtree
     */
    boolean allows(Caller caller, Permission permission, Scope scope);

    /** Whether the caller may do this in any place at all: for menus and buttons that lead to a choice of place. */
    boolean allowsSomewhere(Caller caller, Permission permission);

    /** The declared permission of that name, null when no module that is here now declares it. */
    @Nullable
    Permission permission(String name);

    /** @throws DeniedException when {@link #allows} is false; says which roles can help */
    default void require(Caller caller, Permission permission, Scope scope) {
        if (!allows(caller, permission, scope)) {
            throw refusal(caller, permission);
        }
    }

    /** The refusal to throw where a service has decided itself, for instance because the object is not the caller's own. */
    DeniedException refusal(Caller caller, Permission permission);
}
