package org.trihelix.api.people;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;

/** Register of people. Kind of the subject: {@code person}. Permissions: {@code hub.people} (administration). */
@ProviderType
public interface People {

    /** @throws org.trihelix.api.NotFoundException when there is none */
    Person person(String id);

    /**
     * By name and login.
     *
     * @param query part of the name or login, any case; empty for all
     */
    Page<Person> find(Caller caller, String query, PageRequest page);

    /** Display names by identifier, one query; unknown identifiers are left out. */
    Map<String, String> names(Collection<String> ids);

    /**
     * Opens an account.
     *
     * @param password 10 to 200 characters
     */
    Person create(Caller caller, String login, String name, String password, String language, @Nullable String region);

    /** Changes display name, language, theme and region: one's own, or anybody's with {@code hub.people}. */
    Person change(Caller caller, Person person);

    /** Opens or closes the account; closing signs out everywhere. */
    void activate(Caller caller, String person, boolean active);

    void grant(Caller caller, String person, Grant grant);

    /** @throws org.trihelix.api.ConflictException when it would leave the platform without an administrator */
    void revoke(Caller caller, String person, Grant grant);
}
