package org.trihelix.clusters.internal.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Sector;
import org.trihelix.clusters.Network.Reported;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.domain.Place;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.domain.TieKind;
import org.trihelix.clusters.internal.GeneralChain;

/** Invented organizations, marked as such, with what they can do and whom they work with. What people have changed stays. */
@Component(service = DemoNetwork.class)
public final class DemoNetwork {

    static final String INSTITUTE = "Институт лесной биохимии (демо)";
    static final String UNIVERSITY = "Сибирский технический университет (демо)";
    static final String PLANT = "Завод «Енисей-Композит» (демо)";
    static final String FUND = "Фонд посевных инвестиций (демо)";
    static final String MINISTRY = "Министерство развития края (демо)";
    static final String CLUB = "Клуб городских инициатив (демо)";
    static final String TIMBER = "Леспромхоз «Таёжный» (демо)";
    static final String WOOD = "Деревообработка «Кедр» (демо)";
    static final String AGRO = "Агрокомплекс «Минусинский» (демо)";
    static final String SHOPS = "Сеть магазинов «Подсолнух» (демо)";
    static final String COLLEGE = "Аграрный колледж (демо)";
    static final String MACHINES = "Машиностроительный завод «Саяны» (демо)";
    static final String HOMES = "Домостроительный комбинат (демо)";
    static final String STONE = "Институт строительных материалов (демо)";
    static final String BUILDERS = "Союз строителей края (демо)";

    private static final Caller SYSTEM = Caller.system(Locale.of("ru"));
    private static final String KRASNOYARSK = "RU-KYA";

    private static final List<Invented> ALL = List.of(
            new Invented(INSTITUTE, Sector.SCIENCE, "research", "Глубокая переработка древесины", "Биохимия хвои"),
            new Invented(UNIVERSITY, Sector.EDUCATION, "training", "Подготовка инженеров", "Испытания материалов"),
            new Invented(PLANT, Sector.BUSINESS, "production", "Детали из композитов", "Опытные партии"),
            new Invented(FUND, Sector.FINANCE, "finance", "Первые деньги для команд"),
            new Invented(MINISTRY, Sector.GOVERNMENT, "support", "Меры поддержки края", "Земельные участки"),
            new Invented(CLUB, Sector.SOCIETY, "society", "Встречи с жителями"),
            new Invented(TIMBER, Sector.BUSINESS, "materials", "Заготовка леса", "Древесные отходы"),
            new Invented(WOOD, Sector.BUSINESS, "production", "Слоистая древесина", "Мебельный щит"),
            new Invented(AGRO, Sector.BUSINESS, "production", "Зерно и молоко", "Органические удобрения"),
            new Invented(SHOPS, Sector.BUSINESS, "market", "Розничная торговля продуктами"),
            new Invented(COLLEGE, Sector.EDUCATION, "training", "Агрономы и зоотехники"),
            new Invented(MACHINES, Sector.BUSINESS, "components", "Литьё и механообработка", "Узлы вагонов"),
            new Invented(HOMES, Sector.BUSINESS, "production", "Панельные и каркасные дома"),
            new Invented(STONE, Sector.SCIENCE, "research", "Лёгкие бетоны", "Отделочные материалы"),
            new Invented(BUILDERS, Sector.SOCIETY, "society", "Стандарты строителей края"));

    private static final List<Bond> BONDS = List.of(
            new Bond(TIMBER, WOOD, TieKind.ORDER),
            new Bond(TIMBER, INSTITUTE, TieKind.AGREEMENT),
            new Bond(WOOD, INSTITUTE, TieKind.AGREEMENT),
            new Bond(MINISTRY, INSTITUTE, TieKind.AGREEMENT),
            new Bond(MINISTRY, TIMBER, TieKind.AGREEMENT),
            new Bond(AGRO, SHOPS, TieKind.ORDER),
            new Bond(AGRO, COLLEGE, TieKind.AGREEMENT),
            new Bond(SHOPS, COLLEGE, TieKind.AGREEMENT),
            new Bond(PLANT, MACHINES, TieKind.ORDER),
            new Bond(PLANT, UNIVERSITY, TieKind.AGREEMENT),
            new Bond(UNIVERSITY, MACHINES, TieKind.AGREEMENT),
            new Bond(FUND, PLANT, TieKind.AGREEMENT),
            new Bond(HOMES, STONE, TieKind.ORDER),
            new Bond(HOMES, BUILDERS, TieKind.AGREEMENT),
            new Bond(STONE, BUILDERS, TieKind.AGREEMENT),
            new Bond(WOOD, HOMES, TieKind.ORDER));

    private final Organizations organizations;
    private final Networks networks;

    private record Invented(String name, Sector sector, String link, List<String> competences) {
        Invented(String name, Sector sector, String link, String... competences) {
            this(name, sector, link, List.of(competences));
        }
    }

    private record Bond(String one, String other, TieKind kind) {}

    @Activate
    public DemoNetwork(@Reference Organizations organizations, @Reference Networks networks) {
        this.organizations = organizations;
        this.networks = networks;
    }

    /** Code of the link that the organization of that name holds in the general chain. */
    static @Nullable String link(String name) {
        return ALL.stream()
                .filter(one -> one.name().equals(name))
                .map(Invented::link)
                .findFirst()
                .orElse(null);
    }

    /** Identifiers by name. */
    Map<String, String> install() {
        var ids = new HashMap<String, String>();
        for (Invented one : ALL) {
            String id = id(one);
            ids.put(one.name(), id);
            if (networks.profile(SYSTEM, id).version() == 0) {
                networks.keep(
                        SYSTEM,
                        new Profile(id, one.competences(), List.of(new Place(GeneralChain.CODE, one.link())), 0));
            }
        }
        for (Bond bond : BONDS) {
            networks.tie(
                    SYSTEM,
                    new Reported(
                            ids.getOrDefault(bond.one(), ""),
                            ids.getOrDefault(bond.other(), ""),
                            bond.kind(),
                            "Вымышленная связь для демонстрации"));
        }
        return ids;
    }

    private String id(Invented one) {
        return organizations.find(one.name(), null, null, PageRequest.first(1)).items().stream()
                .findFirst()
                .orElseGet(() -> organizations.create(
                        SYSTEM,
                        new Organization(
                                "", one.name(), one.sector(), KRASNOYARSK, String.join(". ", one.competences()), 0)))
                .id();
    }
}
