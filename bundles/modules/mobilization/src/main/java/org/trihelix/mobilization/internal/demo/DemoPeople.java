package org.trihelix.mobilization.internal.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;

/** The demonstration's people, as they would call. */
@Component(service = DemoPeople.class)
public final class DemoPeople {

    /** Decides for the whole platform. */
    static final String DECIDER = "demo-decider";
    /** Has money to give. */
    static final String INVESTOR = "demo-investor";

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Caller SYSTEM = Caller.system(RUSSIAN);
    private static final String LOGINS = "demo-";

    private final People people;

    @Activate
    public DemoPeople(@Reference People people) {
        this.people = people;
    }

    /** Those whose accounts are open, by login. */
    Map<String, Caller> callers() {
        var callers = new LinkedHashMap<String, Caller>();
        people.find(SYSTEM, LOGINS, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .filter(person -> person.login().startsWith(LOGINS) && person.active())
                .forEach(person -> callers.put(person.login(), caller(person)));
        return callers;
    }

    private static Caller caller(Person person) {
        List<Grant> grants = new ArrayList<>(person.grants());
        grants.add(new Grant(Role.MEMBER, Scope.PLATFORM));
        return new Caller(person.id(), person.name(), RUSSIAN, Set.copyOf(grants), person.organizations());
    }
}
