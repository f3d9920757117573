package org.trihelix.mobilization.internal.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.Demonstration;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectFlow;
import org.trihelix.api.subject.Subjects;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.NeedDraft;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotions;
import org.trihelix.mobilization.domain.Funnel;
import org.trihelix.mobilization.domain.Level;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.internal.store.DossierStore;
import org.trihelix.mobilization.internal.store.GatheringStore;

/**
 * Lets invented people promote ideas of the demonstration's people and gather resources for them. Comes after the evaluation's part, whose
 * recommended ideas go first; without ideas there is nothing to promote, and the next start tries again.
 */
@Component(service = Demonstration.class, property = "service.ranking:Integer=-20")
public final class MobilizationDemonstration implements Demonstration {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Caller SYSTEM = Caller.system(RUSSIAN);
    private static final String REASON = "Отобрана дорожной картой, замечаний нет. (Демонстрация)";
    private static final String EVALUATION = "EVALUATION";
    private static final List<String> WAY = List.of("SUBMITTED", "SCREENING", EVALUATION, Funnel.PROMOTION);

    private final UnitOfWork work;
    private final Earlier earlier;
    private final Promotions promotions;
    private final Mobilizations mobilizations;
    private final DossierStore dossiers;
    private final GatheringStore gatherings;
    private final Subjects subjects;
    private final Access access;
    private final DemoPeople people;
    private final Clock clock;

    @Activate
    public MobilizationDemonstration(
            @Reference UnitOfWork work,
            @Reference Earlier earlier,
            @Reference Promotions promotions,
            @Reference Mobilizations mobilizations,
            @Reference DossierStore dossiers,
            @Reference GatheringStore gatherings,
            @Reference Subjects subjects,
            @Reference Access access,
            @Reference DemoPeople people,
            @Reference Clock clock) {
        this.work = work;
        this.earlier = earlier;
        this.promotions = promotions;
        this.mobilizations = mobilizations;
        this.dossiers = dossiers;
        this.gatherings = gatherings;
        this.subjects = subjects;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void install() {
        Set<String> there = work.read(connection -> dossiers.demoKeys());
        List<DemoScene> missing = DemoScene.ALL.stream()
                .filter(scene -> !there.contains(scene.key()))
                .toList();
        SubjectFlow flow = subjects.flow("idea").orElse(null);
        Map<String, Caller> cast = people.callers();
        if (missing.isEmpty() || flow == null || !cast.containsKey(DemoPeople.DECIDER)) {
            return;
        }
        var ideas = ideas(flow, cast).iterator();
        for (DemoScene scene : missing) {
            if (ideas.hasNext()) {
                Subject idea = ideas.next();
                work.run(connection -> put(scene, idea, flow, cast));
            }
        }
    }

    /**
     * Of the demonstration's people only, since nobody else's idea gets invented answers, and not of him who answers. Those that somebody
     * else can lead come first.
     */
    private List<Subject> ideas(SubjectFlow flow, Map<String, Caller> cast) {
        var invented = new HashSet<>(Set.of(Caller.SYSTEM_ID));
        cast.forEach((login, person) -> {
            if (!login.equals(DemoPeople.DECIDER)) {
                invented.add(person.id());
            }
        });
        var refs = new LinkedHashSet<SubjectRef>();
        for (String stage : List.of(Funnel.PROMOTION, WAY.getFirst())) {
            refs.addAll(flow.standing(SYSTEM, stage, PageRequest.first(PageRequest.MAX_LIMIT))
                    .items());
        }
        return subjects.subjects(SYSTEM, refs, RUSSIAN).values().stream()
                .filter(idea -> invented.containsAll(idea.authors()))
                .filter(this::comesThrough)
                .filter(idea -> promotions.of(SYSTEM, idea.ref()).isEmpty())
                .sorted(Comparator.comparing(idea -> leader(idea, cast).equals(SYSTEM)))
                .toList();
    }

    /** Where ideas are evaluated, only those that were decided upon; elsewhere the others are led on from here. */
    private boolean comesThrough(Subject idea) {
        return Funnel.PROMOTION.equals(idea.stage())
                || subjects.objections(idea.ref(), EVALUATION, Funnel.PROMOTION).isEmpty();
    }

    /** Who sends packages and accepts pledges there: nobody does so for his own idea. */
    private Caller leader(Subject idea, Map<String, Caller> cast) {
        Scope scope = idea.region() == null ? Scope.PLATFORM : Scope.region(idea.region());
        return cast.values().stream()
                .filter(person -> !idea.authors().contains(person.id()))
                .filter(person -> access.allows(person, MobilizationPermissions.MANAGE, scope))
                .findFirst()
                .orElse(SYSTEM);
    }

    private void put(DemoScene scene, Subject idea, SubjectFlow flow, Map<String, Caller> cast) {
        Caller leader = leader(idea, cast);
        Caller decider = Objects.requireNonNull(cast.get(DemoPeople.DECIDER));
        promote(leader, idea, flow);
        Promotion sent = earlier.daysAgo(scene.sent()).send(leader, draft(scene, idea, decider));
        String gathering = scene.needs().isEmpty() ? null : opened(scene, idea, leader);
        if (scene.answer() != null) {
            promotions.answer(decider, sent.id(), scene.answer(), scene.reason());
        }
        if (gathering != null) {
            gather(scene, gathering, leader, cast);
        }
        dossiers.demoKey(sent.id(), scene.key());
    }

    private static void promote(Caller leader, Subject idea, SubjectFlow flow) {
        int from = WAY.indexOf(idea.stage());
        for (String stage : WAY.subList(from + 1, WAY.size())) {
            flow.move(leader, idea.ref(), stage, REASON);
        }
    }

    private Promotion.Draft draft(DemoScene scene, Subject idea, Caller decider) {
        return new Promotion.Draft(
                idea.ref(),
                idea.region() == null ? Level.NATIONAL : Level.REGIONAL,
                decider.id(),
                scene.brief(idea.title()),
                scene.evidence(),
                today().plusDays(scene.due()));
    }

    private String opened(DemoScene scene, Subject idea, Caller leader) {
        List<NeedDraft> needs =
                scene.needs().stream().map(need -> need.draft(today())).toList();
        return mobilizations.open(leader, idea.ref(), needs).id();
    }

    private void gather(DemoScene scene, String id, Caller leader, Map<String, Caller> cast) {
        scene.pledges().forEach(pledge -> promise(pledge, id, leader, cast));
        if (scene.ledOn() && mobilizations.mobilization(leader, id).can().leadOn()) {
            mobilizations.leadOn(leader, id, "");
        }
        gatherings.demoKey(id, scene.key());
    }

    /** Whose account is closed promises nothing. */
    private void promise(DemoPledge pledge, String id, Caller leader, Map<String, Caller> cast) {
        Caller giver = cast.get(pledge.login());
        if (giver == null) {
            return;
        }
        Mobilization before = mobilizations.mobilization(giver, id);
        String need = before.needs().get(pledge.need()).id();
        String made = mobilizations
                .offer(giver, id, need, pledge.offer(giver, before, today()))
                .pledges()
                .getLast()
                .id();
        for (PledgeMove move : pledge.moves()) {
            Caller mover = Stream.concat(Stream.of(giver, leader), cast.values().stream())
                    .filter(person -> may(person, id, made, move))
                    .findFirst()
                    .orElse(SYSTEM);
            BigDecimal part = pledge.accepted() == null ? null : BigDecimal.valueOf(pledge.accepted());
            mobilizations.move(mover, made, move, part, move.needsReason() ? pledge.reason() : "");
        }
    }

    private boolean may(Caller person, String id, String pledge, PledgeMove move) {
        return mobilizations.mobilization(person, id).pledges().stream()
                .anyMatch(one -> one.id().equals(pledge) && one.moves().contains(move));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
