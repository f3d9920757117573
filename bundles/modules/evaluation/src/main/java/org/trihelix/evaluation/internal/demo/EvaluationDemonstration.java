package org.trihelix.evaluation.internal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Evaluation.Candidate;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.evaluation.Reviews;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Funnel;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.internal.store.EvaluationStore;

/**
 * Lets invented experts judge ideas of the demonstration's people: most are decided, one waits for the decision, one for reviews. Comes
 * after the ideas and before what leads them on; without ideas there is nothing to judge, and the next start tries again.
 */
@Component(service = Demonstration.class, property = "service.ranking:Integer=-10")
public final class EvaluationDemonstration implements Demonstration {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Caller SYSTEM = Caller.system(RUSSIAN);
    private static final String LOGINS = "demo-";
    private static final int MOST = 3;
    private static final int DAYS = 10;

    private final UnitOfWork work;
    private final Evaluations evaluations;
    private final Reviews reviews;
    private final CriteriaModels models;
    private final EvaluationStore store;
    private final Subjects subjects;
    private final People people;
    private final Clock clock;

    @Activate
    public EvaluationDemonstration(
            @Reference UnitOfWork work,
            @Reference Evaluations evaluations,
            @Reference Reviews reviews,
            @Reference CriteriaModels models,
            @Reference EvaluationStore store,
            @Reference Subjects subjects,
            @Reference People people,
            @Reference Clock clock) {
        this.work = work;
        this.evaluations = evaluations;
        this.reviews = reviews;
        this.models = models;
        this.store = store;
        this.subjects = subjects;
        this.people = people;
        this.clock = clock;
    }

    /**
     * One evaluation to be shown.
     *
     * @param level how good the idea is to be, 0 to 10
     * @param reviews how many are handed in; fewer than asked for leaves it waiting
     * @param outcome null while it is not decided
     */
    private record Scene(
            String key, int level, int reviews, @Nullable Outcome outcome, String reason) {}

    private static final List<Scene> SCENES = List.of(
            new Scene(
                    "demo-onward",
                    8,
                    MOST,
                    Outcome.ONWARD,
                    "Спрос подтверждён, эксперты согласны между собой. Готовим пакет для региона. (Демонстрация)"),
            new Scene("demo-ready", 7, MOST, null, ""),
            new Scene("demo-reviewing", 6, 1, null, ""),
            new Scene(
                    "demo-revision",
                    4,
                    MOST,
                    Outcome.REVISION,
                    "Добавьте расчёт окупаемости и письма заказчиков, затем подайте снова. (Демонстрация)"),
            new Scene(
                    "demo-second",
                    7,
                    MOST,
                    Outcome.ONWARD,
                    "Вложения посильны участникам, начать можно в этом году. (Демонстрация)"),
            onward("demo-third", 9, "Лучшая из оценённых: есть и спрос, и площадка. (Демонстрация)"),
            onward("demo-fourth", 7, "Новизна средняя, зато участники уже работают вместе. (Демонстрация)"),
            onward("demo-fifth", 6, "Эксперты спорили о вложениях; начать советуют с малого. (Демонстрация)"),
            onward("demo-sixth", 7, "Система выиграет больше, чем вложит. (Демонстрация)"));

    private static Scene onward(String key, int level, String reason) {
        return new Scene(key, level, MOST, Outcome.ONWARD, reason);
    }

    @Override
    public void install() {
        Set<String> there = work.read(connection -> store.demoKeys());
        List<Scene> missing =
                SCENES.stream().filter(scene -> !there.contains(scene.key())).toList();
        String model = model();
        if (missing.isEmpty() || model == null) {
            return;
        }
        var ideas = ideas().iterator();
        for (Scene scene : missing) {
            if (ideas.hasNext()) {
                Subject idea = ideas.next();
                work.run(connection -> put(scene, idea, model));
            }
        }
    }

    private @Nullable String model() {
        return models.find(SYSTEM, "", null, false, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .filter(model -> "platform".equals(model.preset()))
                .map(model -> model.id())
                .findFirst()
                .orElse(null);
    }

    /** Of the demonstration's people only: nobody else's idea gets invented reviews. */
    private List<Subject> ideas() {
        var invented = new HashSet<>(Set.of(Caller.SYSTEM_ID));
        demoPeople().forEach(person -> invented.add(person.id()));
        var refs = new LinkedHashSet<org.trihelix.api.SubjectRef>();
        subjects.flow("idea").ifPresent(flow -> {
            for (String stage : List.of(Funnel.EVALUATION, "SCREENING", "SUBMITTED")) {
                refs.addAll(flow.standing(SYSTEM, stage, PageRequest.first(20)).items());
            }
        });
        return subjects.subjects(SYSTEM, refs, RUSSIAN).values().stream()
                .filter(idea -> invented.containsAll(idea.authors()))
                .filter(idea -> evaluations.opens(SYSTEM, idea.ref()))
                .toList();
    }

    private List<Person> demoPeople() {
        return people.find(SYSTEM, LOGINS, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .filter(person -> person.login().startsWith(LOGINS) && person.active())
                .toList();
    }

    private void put(Scene scene, Subject idea, String model) {
        LocalDate due = LocalDate.now(clock).plusDays(DAYS);
        Caller manager = leader(idea);
        Evaluation opened = evaluations.open(manager, idea.ref(), model, due);
        CriteriaSet criteria = models.revision(SYSTEM, opened.revision()).set();
        List<Caller> reviewers = reviewers(manager, opened.id());
        for (Caller reviewer : reviewers) {
            evaluations.assign(manager, opened.id(), reviewer.id(), due);
        }
        for (int i = 0; i < Math.min(scene.reviews(), reviewers.size()); i++) {
            Caller reviewer = reviewers.get(i);
            String task = evaluations.evaluation(reviewer, opened.id()).can().review();
            if (task != null) {
                reviews.submit(reviewer, task, 0, DemoJudgement.of(criteria, scene.level(), i));
            }
        }
        if (scene.outcome() != null && !reviewers.isEmpty()) {
            evaluations.decide(manager, opened.id(), scene.outcome(), scene.reason());
        }
        store.demoKey(opened.id(), scene.key());
    }

    /** The demonstration's manager, unless it is his own idea. */
    private Caller leader(Subject idea) {
        return demoPeople().stream()
                .map(EvaluationDemonstration::caller)
                .filter(person -> evaluations.opens(person, idea.ref()))
                .findFirst()
                .orElse(SYSTEM);
    }

    private List<Caller> reviewers(Caller manager, String evaluation) {
        var free = new ArrayList<>(evaluations.candidates(manager, evaluation).stream()
                .filter(candidate -> candidate.obstacle() == null)
                .map(Candidate::person)
                .toList());
        return demoPeople().stream()
                .filter(person -> free.contains(person.id()))
                .limit(MOST)
                .map(EvaluationDemonstration::caller)
                .toList();
    }

    private static Caller caller(Person person) {
        var grants = new ArrayList<Grant>(person.grants());
        grants.add(new Grant(Role.MEMBER, Scope.PLATFORM));
        return new Caller(person.id(), person.name(), RUSSIAN, Set.copyOf(grants), person.organizations());
    }
}
