package org.trihelix.api.people;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;

/** Register of organizations. Kind of the subject: {@code organization}. */
@ProviderType
public interface Organizations {

    /** @throws org.trihelix.api.NotFoundException when there is none */
    Organization organization(String id);

    /**
     * By name.
     *
     * @param query part of the name, any case; empty for all
     */
    Page<Organization> find(String query, @Nullable Sector sector, @Nullable String region, PageRequest page);

    /** Names by identifier, one query; unknown identifiers are left out. */
    Map<String, String> names(Collection<String> ids);

    /** By identifier, one query; unknown identifiers are left out. */
    Map<String, Organization> organizations(Collection<String> ids);

    /** Open accounts of those who belong to it, by name. */
    Page<Member> members(Caller caller, String organization, PageRequest page);

    /**
     * Somebody who belongs to an organization.
     *
     * @param person identifier
     * @param grants his roles where the caller has {@code hub.people}
     */
    record Member(String person, String name, Set<Grant> grants) {

        public Member {
            grants = Set.copyOf(grants);
        }
    }

    /** Creates one; {@code id} and {@code version} of the argument are ignored. */
    Organization create(Caller caller, Organization organization);

    /** @throws org.trihelix.api.ConflictException when {@code version} is not the current one */
    Organization change(Caller caller, Organization organization);

    /** Makes a person a member of an organization; nothing happens if he is one. */
    void join(Caller caller, String organization, String person);

    void leave(Caller caller, String organization, String person);
}
