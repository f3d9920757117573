package org.trihelix.mobilization.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Level;

/** People and organizations as this module needs them. */
@Component(service = Register.class)
public class Register {

    private static final String HUB = "Trihelix";
    private static final String GONE = "—";

    private final People people;
    private final Organizations organizations;
    private final Gate gate;

    @Activate
    public Register(@Reference People people, @Reference Organizations organizations, @Reference Gate gate) {
        this.people = people;
        this.organizations = organizations;
        this.gate = gate;
    }

    /** Active people who may answer packages of the region, except the authors and those of their organizations, the nearest first. */
    List<Person> deciders(@Nullable String region, Collection<String> authors) {
        Set<String> homes = organizations(authors);
        return people.holders(MobilizationPermissions.ANSWER.roles()).stream()
                .filter(person -> mayAnswer(person, region) && isImpartial(person, authors, homes))
                .sorted(Comparator.comparing(person -> office(person, region), Office.NEAREST))
                .toList();
    }

    /** By which of his roles somebody who may answer for the region does so. */
    Office office(Person person, @Nullable String region) {
        var offices = new ArrayList<Office>();
        for (Grant grant : person.grants()) {
            if (MobilizationPermissions.ANSWER.roles().contains(grant.role())) {
                gate.above(region, grant.scope()).ifPresent(steps -> offices.add(new Office(grant.role(), steps)));
            }
        }
        return offices.stream().min(Office.NEAREST).orElse(new Office(Role.ADMINISTRATOR, Office.EVERYWHERE));
    }

    /** On which level he decides about what lies in the region. */
    Level level(String id, @Nullable String region) {
        return find(id).map(person -> office(person, region).level()).orElse(Level.REGIONAL);
    }

    private static boolean isImpartial(Person person, Collection<String> authors, Collection<String> homes) {
        return !authors.contains(person.id()) && Collections.disjoint(person.organizations(), homes);
    }

    /** Who sends does not answer; what is decided on the national level is answered by who may do so everywhere. */
    Person addressee(Caller caller, Dossier dossier, String id, Level level) {
        Person person = find(id).orElseThrow(() -> InvalidException.field("addressee", "mobilization.error.person"));
        if (id.equals(caller.id()) || id.equals(dossier.sender())) {
            throw InvalidException.field("addressee", "mobilization.error.sender", person.name());
        }
        if (!isImpartial(person, dossier.authors(), dossier.organizations())) {
            throw InvalidException.field("addressee", "mobilization.error.partial", person.name());
        }
        if (!mayAnswer(person, dossier.region())) {
            throw InvalidException.field("addressee", "mobilization.error.noDecider", person.name());
        }
        if (level == Level.NATIONAL && !mayAnswer(person, null)) {
            throw InvalidException.field("addressee", "mobilization.error.notNational", person.name());
        }
        return person;
    }

    boolean mayAnswer(Person person, @Nullable String region) {
        var asCaller = new Caller(
                person.id(), person.name(), Locale.of(person.language()), person.grants(), person.organizations());
        return person.active() && gate.allows(asCaller, MobilizationPermissions.ANSWER, region);
    }

    Optional<Person> find(String id) {
        try {
            return Optional.of(people.person(id));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** Organizations of all of them together; whose account is gone belongs to nothing. */
    Set<String> organizations(Collection<String> persons) {
        var all = new HashSet<String>();
        for (String person : persons) {
            find(person).map(Person::organizations).ifPresent(all::addAll);
        }
        return all;
    }

    /** Names of persons and organizations together, two queries. */
    Map<String, String> names(Collection<String> persons, Collection<String> homes) {
        var names = new HashMap<String, String>();
        names.put(Caller.SYSTEM_ID, HUB);
        if (!homes.isEmpty()) {
            names.putAll(organizations.names(Set.copyOf(homes)));
        }
        names.putAll(people.names(Set.copyOf(persons)));
        return names;
    }

    static String name(@Nullable String id, Map<String, String> names) {
        return id == null ? GONE : names.getOrDefault(id, GONE);
    }
}
