package org.trihelix.core.internal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Sector;

/**
 * Who plays in the demonstration: names that nobody bears, each marked; at least four experts of different organizations; somebody who
 * answers for each organization that may be asked.
 */
final class DemoCast {

    private static final String KRASNOYARSK = "RU-KYA";
    private static final String TOMSK = "RU-TOM";
    private static final String MOSCOW = "RU-MOW";

    private static final String INSTITUTE = "Институт лесной биохимии (демо)";
    private static final String MATERIALS = "Институт строительных материалов (демо)";
    private static final String UNIVERSITY = "Сибирский технический университет (демо)";
    private static final String COLLEGE = "Аграрный колледж (демо)";
    private static final String COMPOSITES = "Завод «Енисей-Композит» (демо)";
    private static final String MACHINES = "Машиностроительный завод «Саяны» (демо)";
    private static final String WOOD = "Деревообработка «Кедр» (демо)";
    private static final String TIMBER = "Леспромхоз «Таёжный» (демо)";
    private static final String AGRO = "Агрокомплекс «Минусинский» (демо)";
    private static final String SHOPS = "Сеть магазинов «Подсолнух» (демо)";
    private static final String HOMES = "Домостроительный комбинат (демо)";
    private static final String SEED_FUND = "Фонд посевных инвестиций (демо)";
    private static final String REGIONAL_FUND = "Фонд развития края (демо)";
    private static final String MINISTRY = "Министерство развития края (демо)";
    private static final String COUNCIL = "Совет технологической платформы (демо)";
    private static final String CLUB = "Клуб городских инициатив (демо)";
    private static final String BUILDERS = "Союз строителей края (демо)";

    static final List<Organization> ORGANIZATIONS = List.of(
            organization(INSTITUTE, Sector.SCIENCE, KRASNOYARSK, "Глубокая переработка древесины."),
            organization(MATERIALS, Sector.SCIENCE, KRASNOYARSK, "Лёгкие бетоны и отделочные материалы."),
            organization(UNIVERSITY, Sector.EDUCATION, TOMSK, "Кафедры и мастерские."),
            organization(COLLEGE, Sector.EDUCATION, KRASNOYARSK, "Агрономы и зоотехники."),
            organization(COMPOSITES, Sector.BUSINESS, KRASNOYARSK, "Детали из композитов."),
            organization(MACHINES, Sector.BUSINESS, KRASNOYARSK, "Литьё, механообработка, узлы вагонов."),
            organization(WOOD, Sector.BUSINESS, KRASNOYARSK, "Слоистая древесина и мебельный щит."),
            organization(TIMBER, Sector.BUSINESS, KRASNOYARSK, "Заготовка леса, древесные отходы."),
            organization(AGRO, Sector.BUSINESS, KRASNOYARSK, "Зерно и молоко."),
            organization(SHOPS, Sector.BUSINESS, KRASNOYARSK, "Розничная торговля продуктами."),
            organization(HOMES, Sector.BUSINESS, KRASNOYARSK, "Панельные и каркасные дома."),
            organization(SEED_FUND, Sector.FINANCE, MOSCOW, "Первые деньги для команд."),
            organization(REGIONAL_FUND, Sector.FINANCE, KRASNOYARSK, "Займы предприятиям края."),
            organization(MINISTRY, Sector.GOVERNMENT, KRASNOYARSK, "Отвечает на предложения."),
            organization(COUNCIL, Sector.GOVERNMENT, MOSCOW, "Отвечает на пакеты продвижения со всей страны."),
            organization(CLUB, Sector.SOCIETY, TOMSK, "Соседи, которые пробуют новое."),
            organization(BUILDERS, Sector.SOCIETY, KRASNOYARSK, "Стандарты строителей края."));

    /** In the order in which they come on the way of an idea. */
    static final List<Invented> PEOPLE = List.of(
            new Invented("demo-author", "Вера Светлова (демо)", KRASNOYARSK, null, INSTITUTE),
            new Invented("demo-engineer", "Тимур Молотов (демо)", KRASNOYARSK, null, COMPOSITES),
            new Invented("demo-student", "Лада Первокурсова (демо)", TOMSK, null, UNIVERSITY),
            new Invented("demo-moderator", "Зоя Разборова (демо)", KRASNOYARSK, everywhere(Role.MODERATOR), BUILDERS),
            new Invented("demo-manager", "Нина Распорядова (демо)", KRASNOYARSK, everywhere(Role.MANAGER), SEED_FUND),
            new Invented("demo-expert", "Глеб Придирчивый (демо)", TOMSK, everywhere(Role.EXPERT), UNIVERSITY),
            new Invented("demo-critic", "Марта Въедливая (демо)", TOMSK, everywhere(Role.EXPERT), CLUB),
            new Invented("demo-analyst", "Савва Основательный (демо)", MOSCOW, everywhere(Role.EXPERT), SEED_FUND),
            new Invented("demo-tester", "Игнат Пробин (демо)", KRASNOYARSK, everywhere(Role.EXPERT), MACHINES),
            new Invented(
                    "demo-authority",
                    "Пётр Краевой (демо)",
                    KRASNOYARSK,
                    new Grant(Role.AUTHORITY, Scope.region(KRASNOYARSK)),
                    MINISTRY),
            new Invented("demo-decider", "Аркадий Решаев (демо)", MOSCOW, everywhere(Role.DECISION_MAKER), COUNCIL),
            new Invented("demo-investor", "Савелий Вкладов (демо)", MOSCOW, null, SEED_FUND),
            new Invented("demo-banker", "Фома Рублёв (демо)", KRASNOYARSK, null, REGIONAL_FUND),
            new Invented("demo-joiner", "Прохор Досочкин (демо)", KRASNOYARSK, null, WOOD),
            new Invented("demo-builder", "Матвей Бетонов (демо)", KRASNOYARSK, null, MATERIALS),
            new Invented("demo-teacher", "Аглая Полевая (демо)", KRASNOYARSK, null, COLLEGE),
            new Invented("demo-forester", "Ефим Лесоватый (демо)", KRASNOYARSK, null, TIMBER),
            new Invented("demo-farmer", "Дарья Урожаева (демо)", KRASNOYARSK, null, AGRO),
            new Invented("demo-grocer", "Роман Прилавкин (демо)", KRASNOYARSK, null, SHOPS),
            new Invented("demo-developer", "Инга Этажова (демо)", KRASNOYARSK, null, HOMES));

    /**
     * A person.
     *
     * @param grant null for a member
     * @param organization name of the one he belongs to
     */
    record Invented(
            String login,
            String name,
            String region,
            @Nullable Grant grant,
            String organization) {}

    private DemoCast() {}

    private static Organization organization(String name, Sector sector, String region, String description) {
        return new Organization("", name, sector, region, description, 0);
    }

    private static Grant everywhere(Role role) {
        return new Grant(role, Scope.PLATFORM);
    }
}
