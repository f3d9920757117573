package org.trihelix.core.internal.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;

/**
 * Who administers whom. A person is seen where he is at home and where he holds a role; his account is controlled only by somebody whose
 * own reach covers his home and all his roles, so that a region's administrator cannot take over the account of the platform's.
 */
public final class Administration {

    private final Access access;

    public Administration(Access access) {
        this.access = access;
    }

    /** Where an object of this region is decided about. */
    static Scope place(@Nullable String region) {
        return region == null ? Scope.PLATFORM : Scope.region(region);
    }

    /** Codes of the regions the caller administers, perhaps none; null when he administers the platform. */
    @Nullable
    List<String> reach(Caller caller, Regions regions) {
        if (administers(caller, Scope.PLATFORM)) {
            return null;
        }
        requireAny(caller);
        return regions.all().stream()
                .map(Region::code)
                .filter(code -> administers(caller, Scope.region(code)))
                .toList();
    }

    private boolean administers(Caller caller, Scope scope) {
        return access.allows(caller, HubPermissions.PEOPLE, scope);
    }

    public void requireAny(Caller caller) {
        if (!access.allowsSomewhere(caller, HubPermissions.PEOPLE)) {
            throw access.refusal(caller, HubPermissions.PEOPLE);
        }
    }

    void requirePlace(Caller caller, @Nullable String region) {
        access.require(caller, HubPermissions.PEOPLE, place(region));
    }

    boolean sees(Caller caller, Person person) {
        return administers(caller, place(person.region()))
                || person.grants().stream().map(Grant::scope).anyMatch(scope -> administers(caller, scope));
    }

    /** The person with those of his roles that hold where the caller administers. */
    Person seen(Caller caller, Person person) {
        return new Person(
                person.id(),
                person.login(),
                person.name(),
                person.language(),
                person.theme(),
                person.region(),
                person.active(),
                seen(caller, person.grants()),
                person.organizations(),
                person.version());
    }

    Set<Grant> seen(Caller caller, Set<Grant> grants) {
        return grants.stream()
                .filter(grant -> administers(caller, grant.scope()))
                .collect(Collectors.toSet());
    }

    void requireSees(Caller caller, Person person) {
        if (!sees(caller, person)) {
            throw access.refusal(caller, HubPermissions.PEOPLE);
        }
    }

    boolean controls(Caller caller, Person person) {
        return administers(caller, place(person.region()))
                && person.grants().stream().map(Grant::scope).allMatch(scope -> administers(caller, scope));
    }

    public void requireControls(Caller caller, Person person) {
        if (!controls(caller, person)) {
            throw access.refusal(caller, HubPermissions.PEOPLE);
        }
    }
}
