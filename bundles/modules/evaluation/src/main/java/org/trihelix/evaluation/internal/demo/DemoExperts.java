package org.trihelix.evaluation.internal.demo;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.People;

/** Two more invented experts, of other organizations than the authors. Nobody knows their passwords until an administrator sets them. */
@Component(service = DemoExperts.class)
public final class DemoExperts {

    private static final Caller SYSTEM = Caller.system(Locale.of("ru"));
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 32;

    private static final List<Invented> EXPERTS = List.of(
            new Invented("demo-critic", "Марта Въедливая (демо)", "RU-TOM", "Клуб городских инициатив (демо)"),
            new Invented("demo-analyst", "Савва Основательный (демо)", "RU-MOW", "Фонд посевных инвестиций (демо)"));

    private final People people;
    private final Organizations organizations;

    private record Invented(String login, String name, String region, String organization) {}

    @Activate
    public DemoExperts(@Reference People people, @Reference Organizations organizations) {
        this.people = people;
        this.organizations = organizations;
    }

    void install() {
        EXPERTS.forEach(this::put);
    }

    private void put(Invented invented) {
        boolean there = people.find(SYSTEM, invented.login(), PageRequest.first(5)).items().stream()
                .anyMatch(person -> person.login().equals(invented.login()));
        if (there) {
            return;
        }
        String id = people.create(SYSTEM, invented.login(), invented.name(), password(), "ru", invented.region())
                .id();
        people.grant(SYSTEM, id, new Grant(Role.EXPERT, Scope.PLATFORM));
        organizations.find(invented.organization(), null, null, PageRequest.first(1)).items().stream()
                .findFirst()
                .ifPresent(home -> organizations.join(SYSTEM, home.id(), id));
    }

    private static String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
