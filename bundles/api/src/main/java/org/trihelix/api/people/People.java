package org.trihelix.api.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;

/**
 * Register of people. Kind of the subject: {@code person}. Permission: {@code hub.people} (administration), within its scope: a region's
 * administrator sees who is at home or holds a role there, with the roles held there, and controls the accounts of those whose home and roles all
 * lie there.
 */
@ProviderType
public interface People {

    /** @throws org.trihelix.api.NotFoundException when there is none */
    Person person(String id);

    /**
     * Those whom the caller administers, by name and login, with the roles he administers. Who administers neither the platform nor a region finds
     * nobody.
     *
     * @param query part of the name or login, any case; empty for all
     */
    Page<Person> find(Caller caller, String query, PageRequest page);

    /**
     * The account for one who administers it, with the roles he administers.
     *
     * @throws org.trihelix.api.DeniedException when neither the person's home nor one of his roles lies where the caller has {@code hub.people}
     */
    Person administered(Caller caller, String id);

    /** Whether the caller administers the person's account, his roles or a part of them; {@link #administered} then gives it. */
    boolean sees(Caller caller, Person person);

    /** Whether the caller may change, close and open the account, set its password and read what happened to it. */
    boolean controls(Caller caller, Person person);

    /**
     * Open accounts that hold one of the roles in any scope, by name; three queries. MEMBER, which everybody holds, is not looked for.
     *
     * @param roles at least one
     */
    List<Person> holders(Set<Role> roles);

    /** Display names by identifier, one query; unknown identifiers are left out. */
    Map<String, String> names(Collection<String> ids);

    /**
     * Opens an account where the caller has {@code hub.people}.
     *
     * @param password 10 to 200 characters
     */
    Person create(Caller caller, String login, String name, String password, String language, @Nullable String region);

    /** Changes display name, language, theme and region: one's own, or those of an account that the caller controls. */
    Person change(Caller caller, Person person);

    /** Opens or closes the account; closing signs out everywhere. */
    void activate(Caller caller, String person, boolean active);

    /** Gives a role in a scope the caller administers to a person he sees. */
    void grant(Caller caller, String person, Grant grant);

    /** @throws org.trihelix.api.ConflictException when it would leave the platform without an administrator */
    void revoke(Caller caller, String person, Grant grant);
}
