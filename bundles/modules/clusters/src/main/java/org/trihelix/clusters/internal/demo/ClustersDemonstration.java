package org.trihelix.clusters.internal.demo;

import static org.trihelix.clusters.internal.demo.DemoNetwork.AGRO;
import static org.trihelix.clusters.internal.demo.DemoNetwork.BUILDERS;
import static org.trihelix.clusters.internal.demo.DemoNetwork.COLLEGE;
import static org.trihelix.clusters.internal.demo.DemoNetwork.FUND;
import static org.trihelix.clusters.internal.demo.DemoNetwork.HOMES;
import static org.trihelix.clusters.internal.demo.DemoNetwork.INSTITUTE;
import static org.trihelix.clusters.internal.demo.DemoNetwork.MACHINES;
import static org.trihelix.clusters.internal.demo.DemoNetwork.MINISTRY;
import static org.trihelix.clusters.internal.demo.DemoNetwork.PLANT;
import static org.trihelix.clusters.internal.demo.DemoNetwork.SHOPS;
import static org.trihelix.clusters.internal.demo.DemoNetwork.STONE;
import static org.trihelix.clusters.internal.demo.DemoNetwork.TIMBER;
import static org.trihelix.clusters.internal.demo.DemoNetwork.UNIVERSITY;
import static org.trihelix.clusters.internal.demo.DemoNetwork.WOOD;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Kind;
import org.trihelix.clusters.domain.Origin;
import org.trihelix.clusters.domain.Principle;
import org.trihelix.clusters.internal.GeneralChain;
import org.trihelix.clusters.internal.store.ClusterStore;

/**
 * The five clusters of Krasnoyarsk with their principles of formation; who takes part is invented. Organizations without people never
 * answer, so what they are asked stays open.
 */
@Component(service = Demonstration.class, property = "service.ranking:Integer=-30")
public final class ClustersDemonstration implements Demonstration {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Caller SYSTEM = Caller.system(RUSSIAN);
    private static final String LOGINS = "demo-";
    private static final String GROWN = "demo-grown";

    private final UnitOfWork work;
    private final Clusters clusters;
    private final ClusterStore store;
    private final People people;
    private final DemoNetwork network;
    private final DemoProject project;
    private final DemoGrown grown;

    @Activate
    public ClustersDemonstration(
            @Reference UnitOfWork work,
            @Reference Clusters clusters,
            @Reference ClusterStore store,
            @Reference People people,
            @Reference DemoNetwork network,
            @Reference DemoProject project,
            @Reference DemoGrown grown) {
        this.work = work;
        this.clusters = clusters;
        this.store = store;
        this.people = people;
        this.network = network;
        this.project = project;
        this.grown = grown;
    }

    /** How far a cluster of the demonstration comes. */
    private enum Until {
        PROPOSED,
        ASKED,
        FOUNDED
    }

    private record Scene(
            String key, String name, Principle principle, String formation, Until until, List<String> members) {}

    private static final List<Scene> SCENES = List.of(
            new Scene(
                    "demo-forest",
                    "Лесной кластер",
                    Principle.CHAIN,
                    "технологическая цепочка",
                    Until.FOUNDED,
                    List.of(INSTITUTE, PLANT, MINISTRY, UNIVERSITY)),
            new Scene(
                    "demo-transport",
                    "Машиностроительный кластер: транспортное машиностроение",
                    Principle.SUPPLIERS,
                    "сетевой: общность продукции, рынка поставщиков ресурсов",
                    Until.ASKED,
                    List.of(PLANT, MACHINES, UNIVERSITY, FUND)),
            new Scene(
                    "demo-agro",
                    "Агропромышленный кластер",
                    Principle.SUPPLIERS,
                    "сетевой, значимая взаимосвязь с торговлей",
                    Until.PROPOSED,
                    List.of(AGRO, SHOPS, COLLEGE)),
            new Scene(
                    "demo-machines",
                    "Машиностроительный кластер: производственное машиностроение",
                    Principle.SERVICES,
                    "общность оказываемых услуг, относительная самостоятельность звеньев",
                    Until.PROPOSED,
                    List.of(MACHINES, UNIVERSITY, TIMBER)),
            new Scene(
                    "demo-building",
                    "Строительный кластер",
                    Principle.PRODUCT,
                    "общность продукции и рынка сбыта",
                    Until.PROPOSED,
                    List.of(HOMES, STONE, BUILDERS, WOOD)));

    @Override
    public void install() {
        Map<String, String> ids = network.install();
        Set<String> there = work.read(connection -> store.demoKeys());
        List<Caller> callers = callers();
        for (Scene scene : SCENES) {
            if (!there.contains(scene.key())) {
                work.run(connection -> put(scene, ids, callers));
            }
        }
        if (!there.contains(GROWN)) {
            work.run(connection -> grown.propose(ids, callers).ifPresent(id -> store.demoKey(id, GROWN)));
        }
    }

    private List<Caller> callers() {
        return people.find(SYSTEM, LOGINS, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .filter(person -> person.login().startsWith(LOGINS) && person.active())
                .map(ClustersDemonstration::caller)
                .toList();
    }

    private static Caller caller(Person person) {
        var grants = new ArrayList<Grant>(person.grants());
        grants.add(new Grant(Role.MEMBER, Scope.PLATFORM));
        return new Caller(person.id(), person.name(), RUSSIAN, Set.copyOf(grants), person.organizations());
    }

    private void put(Scene scene, Map<String, String> ids, List<Caller> callers) {
        List<String> members =
                scene.members().stream().map(name -> ids.getOrDefault(name, "")).toList();
        var charter = new Charter(
                scene.name(),
                "Принцип формирования: " + scene.formation() + ". Состав вымышлен для демонстрации.",
                Kind.REGIONAL,
                "RU-KYA",
                scene.principle(),
                GeneralChain.CODE);
        String id = clusters.propose(
                        SYSTEM,
                        new Cluster.Draft(
                                charter,
                                Origin.PEOPLE,
                                List.of(),
                                scene.members().stream()
                                        .map(name ->
                                                new Cluster.Invited(ids.getOrDefault(name, ""), DemoNetwork.link(name)))
                                        .toList()))
                .id();
        store.demoKey(id, scene.key());
        boolean all = members.stream().allMatch(one -> speaker(callers, one) != null);
        if (scene.until() != Until.PROPOSED) {
            clusters.gather(SYSTEM, id);
        }
        if (scene.until() == Until.ASKED) {
            confirm(id, members.getLast(), speaker(callers, members.getLast()));
        }
        if (scene.until() == Until.FOUNDED && all) {
            members.forEach(one -> confirm(id, one, speaker(callers, one)));
            clusters.found(SYSTEM, id);
            Caller lead = speaker(callers, members.getFirst());
            if (lead != null) {
                project.open(lead, id, members);
            }
        }
    }

    private void confirm(String cluster, String organization, @Nullable Caller speaker) {
        if (speaker != null) {
            clusters.answer(speaker, cluster, organization, true, "");
        }
    }

    private static @Nullable Caller speaker(List<Caller> callers, String organization) {
        return callers.stream()
                .filter(caller -> caller.organizations().contains(organization))
                .findFirst()
                .orElse(null);
    }
}
