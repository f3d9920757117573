package org.trihelix.evaluation.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Regions;
import org.trihelix.evaluation.CriteriaPreset;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.domain.Opinion;
import org.trihelix.evaluation.internal.preset.ImpactPreset;
import org.trihelix.evaluation.internal.preset.PlatformPreset;
import org.trihelix.evaluation.internal.store.CriteriaStore;
import org.trihelix.evaluation.internal.store.EvaluationLists;
import org.trihelix.evaluation.internal.store.EvaluationStore;
import org.trihelix.evaluation.internal.store.ReviewStore;
import org.trihelix.persistence.LocalDatabase;

/** The services on a real Derby in memory, with a clock that tests move. */
public final class Bench implements AutoCloseable {

    public static final LocalDate DUE = LocalDate.of(2026, 12, 5);

    final Map<String, Person> register = new LinkedHashMap<>();
    public final Caller author = person('a', "Анна", "org-1");
    public final Caller manager = person('b', "Мария", "org-2", new Grant(Role.MANAGER, Scope.PLATFORM));
    public final Caller tomsk = person('c', "Тимур", "org-3", new Grant(Role.AUTHORITY, Scope.region("RU-TOM")));
    public final Caller expert = person('d', "Эдуард", "org-4", new Grant(Role.EXPERT, Scope.PLATFORM));
    public final Caller second = person('e', "Ева", "org-5", new Grant(Role.EXPERT, Scope.PLATFORM));
    public final Caller colleague = person('f', "Коллега", "org-1", new Grant(Role.EXPERT, Scope.PLATFORM));
    public final Caller member = person('0', "Олег", "org-6");

    public final LocalDatabase database = LocalDatabase.inMemory("evaluation");
    public final MovableClock clock = new MovableClock();
    public final Regions regions = new Fakes.TwoRegions();
    public final Access access = new Fakes.RoleAccess(regions);
    public final People people = Fakes.people(register);
    final Fakes.Ideas ideas = new Fakes.Ideas();
    final Fakes.ListJournal journal = new Fakes.ListJournal(database.work());
    final EvaluationStore store = new EvaluationStore(database.entityManager("evaluation"));
    final EvaluationLists lists = new EvaluationLists(database.entityManager("evaluation"));
    final ReviewStore reviewStore = new ReviewStore(database.entityManager("evaluation"));
    final CriteriaStore criteria = new CriteriaStore(database.entityManager("evaluation"));
    final Ledger ledger = new Ledger(database.work(), journal, store, clock);
    final Gate gate = new Gate(access, regions);
    final Experts experts = new Experts(people, Fakes.organizations(), gate);
    final EvaluationReading reading = new EvaluationReading(ledger, lists, criteria, gate, experts, ideas);
    final Presets presets = new Presets();
    final ImpactPreset impact = new ImpactPreset();
    final JournaledModels models = new JournaledModels(ledger, gate, criteria, presets);
    final Interests interests = new Interests(experts, ideas);
    final Decisions decisions = new Decisions();
    final WrittenReviews reviews = new WrittenReviews(ledger, gate, experts, reviewStore, criteria, ideas, interests);
    final ComputedResults results = new ComputedResults(ledger, gate, lists, reading, reviewStore, criteria);
    final JournaledEvaluations evaluations = new JournaledEvaluations(
            ledger,
            gate,
            experts,
            models,
            ideas,
            reading,
            new Assigning(ledger, gate, experts, reviewStore, interests),
            decisions);

    public Bench() {
        put(new PlatformPreset());
        put(impact);
        ideas.guards.add(new EvaluationGuard(decisions));
    }

    final void put(CriteriaPreset preset) {
        presets.add(preset, Map.of());
        new PresetRegister(models).add(preset, Map.of());
    }

    Caller person(char digit, String name, String organization, Grant... grants) {
        String id = id(digit);
        register.put(
                id,
                new Person(
                        id,
                        "login" + digit,
                        name,
                        "ru",
                        Person.Theme.SYSTEM,
                        null,
                        true,
                        Set.of(grants),
                        List.of(organization),
                        1));
        var held = new java.util.HashSet<>(Set.of(grants));
        held.add(new Grant(Role.MEMBER, Scope.PLATFORM));
        return new Caller(id, name, Locale.of("ru"), held, List.of(organization));
    }

    static String id(char digit) {
        return "00000000-0000-7000-8000-00000000000" + digit;
    }

    SubjectRef idea(char digit, @Nullable String region, String stage) {
        return ideas.put(id(digit), region, stage, author.id());
    }

    /** Identifier of a preset's model. */
    String preset(String code) {
        return models.find(author, "", null, false, PageRequest.first(10)).items().stream()
                .filter(model -> code.equals(model.preset()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Evaluation opened(char digit) {
        return evaluations.open(manager, idea(digit, "RU-KYA", "SCREENING"), preset("impact"), DUE);
    }

    String task(String evaluation, Caller reviewer) {
        return evaluations.evaluation(reviewer, evaluation).tasks().getFirst().id();
    }

    /** Asks for a review and hands it in with these scores of the impact model. */
    void review(String evaluation, Caller reviewer, int... scores) {
        evaluations.assign(manager, evaluation, reviewer.id(), DUE);
        reviews.submit(reviewer, task(evaluation, reviewer), 0, opinion(scores));
    }

    static Opinion opinion(int... scores) {
        var codes = List.of("scalability", "effect", "involvement", "innovation");
        var ratings = new java.util.ArrayList<Opinion.Rating>();
        for (int i = 0; i < scores.length; i++) {
            ratings.add(new Opinion.Rating(codes.get(i), scores[i], "Достаточно веская причина."));
        }
        return new Opinion(ratings, "В целом так.");
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
