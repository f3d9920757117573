package org.trihelix.core.internal.people;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.Demonstration;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Sector;
import org.trihelix.core.internal.store.PersonStore;

/** Invented people and organizations, marked as such, so that demonstration ideas have authors. Nobody knows their passwords. */
@Component(service = Demonstration.class, property = "service.ranking:Integer=1000")
public final class CoreDemonstration implements Demonstration {

    private static final String KRASNOYARSK = "RU-KYA";
    private static final String TOMSK = "RU-TOM";
    private static final Caller SYSTEM = Caller.system(Locale.of("ru"));
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final List<Organization> ORGANIZATIONS = List.of(
            organization(
                    "Институт лесной биохимии (демо)", Sector.SCIENCE, KRASNOYARSK, "Глубокая переработка древесины."),
            organization("Сибирский технический университет (демо)", Sector.EDUCATION, TOMSK, "Кафедры и мастерские."),
            organization("Завод «Енисей-Композит» (демо)", Sector.BUSINESS, KRASNOYARSK, "Детали из композитов."),
            organization("Фонд посевных инвестиций (демо)", Sector.FINANCE, "RU-MOW", "Первые деньги для команд."),
            organization(
                    "Министерство развития края (демо)", Sector.GOVERNMENT, KRASNOYARSK, "Отвечает на предложения."),
            organization("Клуб городских инициатив (демо)", Sector.SOCIETY, TOMSK, "Соседи, которые пробуют новое."));

    private static final List<Invented> PEOPLE = List.of(
            new Invented("demo-author", "Вера Светлова (демо)", KRASNOYARSK, null, 0),
            new Invented("demo-engineer", "Тимур Молотов (демо)", KRASNOYARSK, null, 2),
            new Invented("demo-student", "Лада Первокурсова (демо)", TOMSK, null, 1),
            new Invented("demo-expert", "Глеб Придирчивый (демо)", TOMSK, on(Role.EXPERT, Scope.PLATFORM), 1),
            new Invented("demo-manager", "Нина Распорядова (демо)", KRASNOYARSK, on(Role.MANAGER, Scope.PLATFORM), 3),
            new Invented(
                    "demo-authority",
                    "Пётр Краевой (демо)",
                    KRASNOYARSK,
                    on(Role.AUTHORITY, Scope.region(KRASNOYARSK)),
                    4));

    private final UnitOfWork work;
    private final People people;
    private final Organizations organizations;

    private record Invented(
            String login,
            String name,
            String region,
            @Nullable Grant grant,
            int organization) {}

    @Activate
    public CoreDemonstration(
            @Reference UnitOfWork work, @Reference People people, @Reference Organizations organizations) {
        this.work = work;
        this.people = people;
        this.organizations = organizations;
    }

    private static Organization organization(String name, Sector sector, String region, String description) {
        return new Organization("", name, sector, region, description, 0);
    }

    private static Grant on(Role role, Scope scope) {
        return new Grant(role, scope);
    }

    @Override
    public void install() {
        List<String> ids = ORGANIZATIONS.stream().map(this::organizationId).toList();
        PEOPLE.forEach(person -> put(person, ids.get(person.organization())));
    }

    private String organizationId(Organization wanted) {
        return organizations.find(wanted.name(), null, null, PageRequest.first(1)).items().stream()
                .findFirst()
                .orElseGet(() -> organizations.create(SYSTEM, wanted))
                .id();
    }

    private void put(Invented invented, String organization) {
        work.run(connection -> {
            if (PersonStore.loginTaken(connection, invented.login())) {
                return;
            }
            String id = people.create(SYSTEM, invented.login(), invented.name(), password(), "ru", invented.region())
                    .id();
            if (invented.grant() != null) {
                people.grant(SYSTEM, id, invented.grant());
            }
            organizations.join(SYSTEM, organization, id);
        });
    }

    private static String password() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
