package org.trihelix.evaluation.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.evaluation.EvaluationPermissions;

/** People as evaluation needs them. */
@Component(service = Experts.class)
public class Experts {

    private static final String HUB = "Trihelix";
    private static final String GONE = "—";

    private final People people;
    private final Organizations register;
    private final Gate gate;

    @Activate
    public Experts(@Reference People people, @Reference Organizations register, @Reference Gate gate) {
        this.people = people;
        this.register = register;
        this.gate = gate;
    }

    /** Active people who may be asked for reviews in the region, by name. */
    List<Person> in(@Nullable String region) {
        return people.holders(EvaluationPermissions.REVIEW.roles()).stream()
                .filter(person -> mayReview(person, region))
                .toList();
    }

    boolean mayReview(Person person, @Nullable String region) {
        return person.active() && gate.allows(asCaller(person), EvaluationPermissions.REVIEW, region);
    }

    static Caller asCaller(Person person) {
        return new Caller(
                person.id(), person.name(), Locale.of(person.language()), person.grants(), person.organizations());
    }

    /** @throws NotFoundException when there is none */
    Person person(String id) {
        return people.person(id);
    }

    /** Organizations of all of them together. */
    Set<String> organizations(Collection<String> persons) {
        var all = new HashSet<String>();
        for (String person : persons) {
            try {
                all.addAll(people.person(person).organizations());
            } catch (NotFoundException e) {
                // an author whose account is gone belongs to nothing
                continue;
            }
        }
        return all;
    }

    /** Names of organizations to which these people belong, by their identifiers. */
    Map<String, String> organizationNames(Collection<Person> persons) {
        Set<String> ids = persons.stream()
                .flatMap(person -> person.organizations().stream())
                .collect(Collectors.toSet());
        return register.names(ids);
    }

    Map<String, String> names(Collection<String> persons) {
        return people.names(Set.copyOf(persons));
    }

    static String name(String person, Map<String, String> names) {
        return names.getOrDefault(person, person.equals(Caller.SYSTEM_ID) ? HUB : GONE);
    }
}
