package org.trihelix.evaluation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.analytics.decision.Ranking;
import org.trihelix.analytics.decision.WeightRange;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.evaluation.CriteriaModel.Revision;
import org.trihelix.evaluation.Evaluation.Summary;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.Result;
import org.trihelix.evaluation.Result.Figures;
import org.trihelix.evaluation.Result.Offer;
import org.trihelix.evaluation.Result.Place;
import org.trihelix.evaluation.Result.Table;
import org.trihelix.evaluation.Result.Weighing;
import org.trihelix.evaluation.Result.Why;
import org.trihelix.evaluation.Results;
import org.trihelix.evaluation.domain.Opinion;
import org.trihelix.evaluation.domain.Proceeding;
import org.trihelix.evaluation.internal.store.CriteriaStore;
import org.trihelix.evaluation.internal.store.EvaluationLists;
import org.trihelix.evaluation.internal.store.ReviewStore;
import org.trihelix.evaluation.internal.store.ReviewStore.Kept;

/** Results computed from the reviews each time they are asked for: a ranking costs six queries. */
@Component(service = Results.class)
public final class ComputedResults implements Results {

    private final Ledger ledger;
    private final Gate gate;
    private final EvaluationLists lists;
    private final EvaluationReading reading;
    private final ReviewStore reviews;
    private final CriteriaStore criteria;

    @Activate
    public ComputedResults(
            @Reference Ledger ledger,
            @Reference Gate gate,
            @Reference EvaluationLists lists,
            @Reference EvaluationReading reading,
            @Reference ReviewStore reviews,
            @Reference CriteriaStore criteria) {
        this.ledger = ledger;
        this.gate = gate;
        this.lists = lists;
        this.reading = reading;
        this.reviews = reviews;
        this.criteria = criteria;
    }

    @Override
    public Result result(Caller caller, String id) {
        gate.require(caller, EvaluationPermissions.READ, null);
        Proceeding evaluation = seen(caller, id);
        List<Opinion> opinions = opinions(Set.of(id)).getOrDefault(id, List.of());
        var scoring = new Scoring(revision(evaluation.revision()).set());
        return new Result(id, scoring.overall(opinions), scoring.perCriterion(opinions));
    }

    private Proceeding seen(Caller caller, String id) {
        Proceeding evaluation = ledger.found(id);
        if (!gate.seesResults(caller, evaluation)) {
            throw new DeniedException(Message.of("evaluation.error.result.hidden"), false);
        }
        return evaluation;
    }

    private Map<String, List<Opinion>> opinions(Set<String> evaluations) {
        Map<String, List<Kept>> kept = ledger.work.read(connection -> reviews.submitted(evaluations));
        return kept.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(Kept::opinion).toList()));
    }

    private Revision revision(String id) {
        return ledger.work
                .read(connection -> criteria.revision(id))
                .orElseThrow(() -> new NotFoundException(Notes.modelRef(id)));
    }

    @Override
    public Table ranking(Caller caller, String model, @Nullable Integer number, @Nullable String region) {
        gate.require(caller, EvaluationPermissions.READ, null);
        List<Revision> all = ledger.work.read(connection -> criteria.revisions(model));
        if (all.isEmpty()) {
            throw new NotFoundException(Notes.modelRef(model));
        }
        return table(caller, number == null ? mostUsed(caller, model, all) : numbered(all, number, model), region);
    }

    private static Revision numbered(List<Revision> all, int number, String model) {
        return all.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Notes.modelRef(model)));
    }

    private Revision mostUsed(Caller caller, String model, List<Revision> all) {
        return used(caller).stream()
                .filter(use -> use.model().equals(model))
                .findFirst()
                .flatMap(use -> all.stream()
                        .filter(revision -> revision.id().equals(use.revisionId()))
                        .findFirst())
                .orElse(all.getFirst());
    }

    private List<EvaluationLists.Use> used(Caller caller) {
        Set<String> deciding = gate.where(caller, EvaluationPermissions.DECIDE);
        return ledger.work.read(connection -> lists.used(caller.id(), deciding));
    }

    @Override
    public List<Offer> offers(Caller caller) {
        gate.require(caller, EvaluationPermissions.READ, null);
        List<EvaluationLists.Use> used = used(caller);
        Map<String, Label> names = ledger.work.read(connection -> criteria.names(
                used.stream().map(EvaluationLists.Use::model).collect(java.util.stream.Collectors.toSet())));
        return used.stream()
                .map(use -> new Offer(
                        use.model(), names.getOrDefault(use.model(), Label.NONE), use.revision(), use.evaluations()))
                .toList();
    }

    private Table table(Caller caller, Revision revision, @Nullable String region) {
        Set<String> deciding = gate.where(caller, EvaluationPermissions.DECIDE);
        List<String> codes = region == null ? null : gate.subtree(region);
        List<Summary> rows = latest(ledger.work.read(
                connection -> lists.complete(revision.id(), caller.id(), deciding, codes, ledger.today())));
        boolean decidedOnly = deciding != null && deciding.isEmpty();
        return new Table(revision, places(revision, reading.complete(caller, rows)), decidedOnly);
    }

    private static List<Summary> latest(List<Summary> newestFirst) {
        var seen = new HashSet<SubjectRef>();
        return newestFirst.stream().filter(row -> seen.add(row.subject())).toList();
    }

    private List<Place> places(Revision revision, List<Summary> rows) {
        var scoring = new Scoring(revision.set());
        Map<String, List<Opinion>> opinions =
                opinions(rows.stream().map(Summary::id).collect(java.util.stream.Collectors.toSet()));
        double[][] means = rows.stream()
                .map(row -> scoring.means(opinions.getOrDefault(row.id(), List.of())))
                .toArray(double[][]::new);
        Ranking ranking = Ranking.of(scoring.weights(), means);
        var places = new ArrayList<Place>();
        for (int thing : ranking.order()) {
            if (ranking.rank(thing) > 0) {
                Summary row = rows.get(thing);
                Figures overall = scoring.overall(opinions.getOrDefault(row.id(), List.of()));
                places.add(place(row, ranking, thing, means[thing], overall));
            }
        }
        return places;
    }

    private static Place place(Summary row, Ranking ranking, int thing, double[] shares, Figures overall) {
        return new Place(
                ranking.rank(thing),
                row.id(),
                row.subject(),
                row.title(),
                row.region(),
                row.stage(),
                Scoring.HUNDRED * ranking.total(thing),
                overall.deviation(),
                overall.count(),
                java.util.Arrays.stream(shares).boxed().toList(),
                row.opened());
    }

    @Override
    public Why why(Caller caller, String id) {
        gate.require(caller, EvaluationPermissions.READ, null);
        Proceeding evaluation = seen(caller, id);
        Table table = table(caller, revision(evaluation.revision()), null);
        List<Place> places = table.places();
        int index = java.util.stream.IntStream.range(0, places.size())
                .filter(i -> places.get(i).evaluation().equals(id))
                .findFirst()
                .orElseThrow(() -> new ConflictException(Message.of("evaluation.error.unranked"), Map.of()));
        Place place = places.get(index);
        Place above = places.subList(0, index).stream()
                .filter(one -> one.rank() < place.rank())
                .max(Comparator.comparingInt(Place::rank))
                .orElse(null);
        Place below = places.subList(index, places.size()).stream()
                .filter(one -> one.rank() > place.rank())
                .findFirst()
                .orElse(null);
        return new Why(table, place, above, below, weighings(table, index, above));
    }

    private static List<Weighing> weighings(Table table, int thing, @Nullable Place above) {
        var scoring = new Scoring(table.revision().set());
        double[][] shares = table.places().stream()
                .map(place ->
                        place.shares().stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        Ranking ranking = Ranking.of(scoring.weights(), shares);
        var weighings = new ArrayList<Weighing>();
        for (int column = 0; column < scoring.leaves().size(); column++) {
            WeightRange range = ranking.range(thing, column);
            double weight = ranking.weights()[column];
            double share = shares[thing][column];
            weighings.add(new Weighing(
                    scoring.leaves().get(column),
                    weight,
                    share,
                    Scoring.HUNDRED * weight * share,
                    above == null
                            ? null
                            : Scoring.HUNDRED * weight * (share - above.shares().get(column)),
                    range.lower(),
                    title(table, range.atLower()),
                    range.upper(),
                    title(table, range.atUpper())));
        }
        return weighings;
    }

    private static @Nullable String title(Table table, int thing) {
        return thing == WeightRange.NOBODY ? null : table.places().get(thing).title();
    }

    @Override
    public List<Result.Score> scores(Caller caller, Table table) {
        gate.require(caller, EvaluationPermissions.READ, null);
        List<Place> allowed =
                table(caller, revision(table.revision().id()), null).places();
        List<String> ids = allowed.stream()
                .map(Place::evaluation)
                .filter(id -> table.places().stream()
                        .anyMatch(place -> place.evaluation().equals(id)))
                .toList();
        Map<String, List<Opinion>> opinions = opinions(Set.copyOf(ids));
        var scores = new ArrayList<Result.Score>();
        for (String id : ids) {
            List<Opinion> some = opinions.getOrDefault(id, List.of());
            for (int reviewer = 0; reviewer < some.size(); reviewer++) {
                for (Opinion.Rating rating : some.get(reviewer).ratings()) {
                    Integer score = Objects.requireNonNull(rating.score());
                    scores.add(new Result.Score(id, reviewer + 1, rating.criterion(), score));
                }
            }
        }
        return scores;
    }
}
