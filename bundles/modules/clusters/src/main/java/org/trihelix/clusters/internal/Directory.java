package org.trihelix.clusters.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Ids;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;

/** People and organizations as clusters need them. */
@Component(service = Directory.class)
public class Directory {

    static final String GONE = "—";

    private static final String HUB = "Trihelix";

    private final People people;
    private final Organizations organizations;

    @Activate
    public Directory(@Reference People people, @Reference Organizations organizations) {
        this.people = people;
        this.organizations = organizations;
    }

    Map<String, Organization> organizations(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : organizations.organizations(Set.copyOf(ids));
    }

    Map<String, String> names(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : organizations.names(Set.copyOf(ids));
    }

    /** @throws InvalidException about the field when there is none */
    Organization organization(String field, String id) {
        Organization found = Ids.valid(id) ? organizations(List.of(id)).get(id) : null;
        if (found == null) {
            throw InvalidException.field(field, "clusters.error.organization");
        }
        return found;
    }

    Map<String, String> people(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : people.names(Set.copyOf(ids));
    }

    static String person(@Nullable String id, Map<String, String> names) {
        if (id == null) {
            return "";
        }
        return names.getOrDefault(id, id.equals(Caller.SYSTEM_ID) ? HUB : GONE);
    }

    /** @throws InvalidException about the field when there is no such active person */
    Person person(String field, String id) {
        try {
            Person found = people.person(id);
            if (found.active()) {
                return found;
            }
        } catch (NotFoundException e) {
            throw InvalidException.field(field, "clusters.error.person");
        }
        throw InvalidException.field(field, "clusters.error.person");
    }

    /** Organizations to which the person belongs now; none when the account is gone. */
    List<String> organizationsOf(String person) {
        try {
            return people.person(person).organizations();
        } catch (NotFoundException e) {
            return List.of();
        }
    }
}
