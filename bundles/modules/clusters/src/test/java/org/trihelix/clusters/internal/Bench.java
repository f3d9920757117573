package org.trihelix.clusters.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Regions;
import org.trihelix.api.people.Sector;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Network;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Kind;
import org.trihelix.clusters.domain.Origin;
import org.trihelix.clusters.domain.Principle;
import org.trihelix.clusters.domain.ProjectPlan;
import org.trihelix.clusters.internal.store.ClusterLists;
import org.trihelix.clusters.internal.store.ClusterStore;
import org.trihelix.clusters.internal.store.NetworkStore;
import org.trihelix.clusters.internal.store.ProjectStore;
import org.trihelix.persistence.LocalDatabase;

/** The services on a real Derby in memory, with a clock that tests move. */
public final class Bench implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final Map<String, Person> register = new LinkedHashMap<>();
    final Map<String, Organization> homes = new LinkedHashMap<>();
    final String institute = organization('1', "Институт", Sector.SCIENCE, "RU-KYA");
    final String plant = organization('2', "Завод", Sector.BUSINESS, "RU-KYA");
    final String ministry = organization('3', "Министерство", Sector.GOVERNMENT, "RU-KYA");
    final String workshop = organization('4', "Мастерская", Sector.BUSINESS, "RU-TOM");
    final Caller scientist = person('a', "Анна", institute);
    final Caller engineer = person('b', "Борис", plant);
    final Caller official = person('c', "Вера", ministry);
    final Caller master = person('d', "Глеб", workshop);
    final Caller manager = person('e', "Мария", null, new Grant(Role.MANAGER, Scope.PLATFORM));
    final Caller tomsk = person('f', "Тимур", null, new Grant(Role.AUTHORITY, Scope.region("RU-TOM")));

    final LocalDatabase database = LocalDatabase.inMemory("clusters");
    final MovableClock clock = new MovableClock();
    final Regions regions = new Fakes.TwoRegions();
    final Access access = new Fakes.RoleAccess(regions);
    final Fakes.Ideas ideas = new Fakes.Ideas();
    final Fakes.ListJournal journal = new Fakes.ListJournal(database.work());
    final ClusterStore store = new ClusterStore(database.entityManager("clusters"));
    final ClusterLists lists = new ClusterLists(database.entityManager("clusters"));
    final ProjectStore projectStore = new ProjectStore(database.entityManager("clusters"));
    final NetworkStore networkStore = new NetworkStore(database.entityManager("clusters"));
    final Ledger ledger = new Ledger(database.work(), journal, store, projectStore, clock);
    final Gate gate = new Gate(access, regions);
    final Directory directory = new Directory(Fakes.people(register), Fakes.organizations(homes));
    final Chains chains = new Chains();
    final CompositionRules rules = new CompositionRules(ledger, networkStore, chains, new SpokenTexts());
    final Composing composing = new Composing(ledger, networkStore, directory, chains);
    final Matching matching = new Matching(networkStore, directory, composing, regions);
    final KeptNetwork network = new KeptNetwork(
            ledger,
            networkStore,
            gate,
            directory,
            chains,
            matching,
            new Tying(ledger, networkStore, gate, directory),
            ideas);
    final IdeaPaths paths = new IdeaPaths(ideas);
    final JournaledClusters clusters = new JournaledClusters(
            ledger,
            gate,
            directory,
            chains,
            paths,
            new Leading(ledger, gate, composing, paths),
            new ClusterReading(ledger, lists, gate, directory, composing, rules));
    final JournaledProjects projects = new JournaledProjects(
            ledger,
            new Opening(ledger, networkStore, gate, directory, paths),
            gate,
            directory,
            new ProjectReading(ledger, lists, gate, directory));

    public Bench() {
        chains.add(new GeneralChain(), Map.of());
        ideas.guards.add(new ClustersGuard(ledger));
    }

    String organization(char digit, String name, Sector sector, @Nullable String region) {
        String id = "00000000-0000-7000-9000-00000000000" + digit;
        homes.put(id, new Organization(id, name, sector, region, "", 1));
        return id;
    }

    /** With one more role. */
    static Caller with(Caller caller, Grant grant) {
        var grants = new HashSet<>(caller.grants());
        grants.add(grant);
        return new Caller(caller.id(), caller.name(), caller.locale(), grants, caller.organizations());
    }

    private Caller person(char digit, String name, @Nullable String organization, Grant... grants) {
        String id = id(digit);
        List<String> belongs = organization == null ? List.of() : List.of(organization);
        register.put(
                id,
                new Person(
                        id, "login" + digit, name, "ru", Person.Theme.SYSTEM, null, true, Set.of(grants), belongs, 1));
        var held = new HashSet<>(Set.of(grants));
        held.add(new Grant(Role.MEMBER, Scope.PLATFORM));
        return new Caller(id, name, Locale.of("ru"), held, belongs);
    }

    static String id(char digit) {
        return "00000000-0000-7000-8000-00000000000" + digit;
    }

    SubjectRef idea(char digit, String stage) {
        return ideas.put(id(digit), "RU-KYA", stage, scientist.id());
    }

    static Charter charter(String name) {
        return new Charter(name, "Чтобы работать вместе.", Kind.REGIONAL, "RU-KYA", Principle.CHAIN, GeneralChain.CODE);
    }

    Cluster proposed(List<SubjectRef> from, String... organizations) {
        return clusters.propose(
                scientist,
                new Cluster.Draft(
                        charter("Кластер композитов"),
                        Origin.PEOPLE,
                        from,
                        List.of(organizations).stream()
                                .map(one -> new Cluster.Invited(one, null))
                                .toList()));
    }

    Cluster founded(List<SubjectRef> from) {
        String id = proposed(from, institute, plant, ministry).id();
        clusters.gather(manager, id);
        clusters.answer(scientist, id, institute, true, "");
        clusters.answer(engineer, id, plant, true, "");
        clusters.answer(official, id, ministry, true, "");
        return clusters.found(manager, id);
    }

    ProjectPlan plan(@Nullable SubjectRef idea) {
        return new ProjectPlan(
                "Опытная партия", "Собрать десять изделий.", idea, plant, engineer.id(), TODAY, TODAY.plusDays(300));
    }

    List<Network.Known> ties(String organization) {
        return network.ties(manager, organization, PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }

    void forward(long days) {
        clock.forward(days * 24 * 3600);
    }

    @Override
    public void close() {
        database.close();
    }

    /** Stands still until moved. */
    public static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T08:00:00Z");

        public synchronized void forward(long seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public synchronized Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
