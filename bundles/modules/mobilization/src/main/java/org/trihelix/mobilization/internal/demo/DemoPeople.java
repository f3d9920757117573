package org.trihelix.mobilization.internal.demo;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
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
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Sector;

/**
 * The demonstration's people, with two more: one who decides for the whole platform and one who has money to give. Nobody knows their
 * passwords until an administrator sets them.
 */
@Component(service = DemoPeople.class)
public final class DemoPeople {

    static final String DECIDER = "demo-decider";
    static final String INVESTOR = "demo-investor";

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Caller SYSTEM = Caller.system(RUSSIAN);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 32;
    private static final String LOGINS = "demo-";
    private static final String MOSCOW = "RU-MOW";

    private static final Organization COUNCIL = new Organization(
            "",
            "Совет технологической платформы (демо)",
            Sector.GOVERNMENT,
            MOSCOW,
            "Отвечает на пакеты продвижения со всей страны.",
            0);
    private static final Organization FUND = new Organization(
            "", "Фонд посевных инвестиций (демо)", Sector.FINANCE, MOSCOW, "Первые деньги для команд.", 0);

    private final People people;
    private final Organizations organizations;

    @Activate
    public DemoPeople(@Reference People people, @Reference Organizations organizations) {
        this.people = people;
        this.organizations = organizations;
    }

    void install() {
        Set<String> there = all().keySet();
        if (!there.contains(DECIDER)) {
            String id = put(DECIDER, "Аркадий Решаев (демо)", COUNCIL);
            people.grant(SYSTEM, id, new Grant(Role.DECISION_MAKER, Scope.PLATFORM));
        }
        if (!there.contains(INVESTOR)) {
            put(INVESTOR, "Савелий Вкладов (демо)", FUND);
        }
    }

    private String put(String login, String name, Organization home) {
        String id = people.create(SYSTEM, login, name, password(), "ru", MOSCOW).id();
        String organization = organizations.find(home.name(), null, null, PageRequest.first(1)).items().stream()
                .findFirst()
                .orElseGet(() -> organizations.create(SYSTEM, home))
                .id();
        organizations.join(SYSTEM, organization, id);
        return id;
    }

    private static String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** All of them by login, closed accounts included. */
    private Map<String, Person> all() {
        var all = new LinkedHashMap<String, Person>();
        people.find(SYSTEM, LOGINS, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .filter(person -> person.login().startsWith(LOGINS))
                .forEach(person -> all.put(person.login(), person));
        return all;
    }

    /** Those whose accounts are open, by login, as they would call. */
    Map<String, Caller> callers() {
        var callers = new LinkedHashMap<String, Caller>();
        all().forEach((login, person) -> {
            if (person.active()) {
                callers.put(login, caller(person));
            }
        });
        return callers;
    }

    private static Caller caller(Person person) {
        List<Grant> grants = new ArrayList<>(person.grants());
        grants.add(new Grant(Role.MEMBER, Scope.PLATFORM));
        return new Caller(person.id(), person.name(), RUSSIAN, Set.copyOf(grants), person.organizations());
    }
}
