package org.trihelix.evaluation.internal.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Cursors;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Folding;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.Evaluation.Query;
import org.trihelix.evaluation.Evaluation.Sort;
import org.trihelix.evaluation.Evaluation.Summary;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.domain.Stage;

/** Lists of evaluations: two queries per part, one for the rows and one for the total. Names of models are left empty. */
@Component(service = EvaluationLists.class)
public class EvaluationLists {

    private static final String COLUMNS =
            "select e.id, e.subjectKind, e.subjectId, e.title, e.region, e.model, e.stage,"
                    + " e.outcome, e.asked, e.submitted, e.nextDue, e.opened, e.changed, e.titleKey from EvaluationRow e";

    private static final String NOT_OWN =
            "e.id not in (select o.evaluation from OwnerRow o where o.owner = :me and o.kind = :kind)";

    private final EntityManager em;

    @Activate
    public EvaluationLists(@Reference(target = "(trihelix.unit=evaluation)") EntityManager em) {
        this.em = em;
    }

    /** A row and its sort key. */
    private record Line(Summary summary, String titleKey) {}

    /**
     * A part of the list.
     *
     * @param regions codes of the query's region and of those below it
     * @param today for what is overdue
     */
    public Page<Summary> find(Query query, Collection<String> regions, LocalDate today, PageRequest page) {
        var conditions = new Conditions();
        if (!query.text().isBlank()) {
            conditions.and("e.titleKey like :text escape '!'", "text", Folding.contains(query.text()));
        }
        if (!query.stages().isEmpty()) {
            conditions.and("e.stage in :stages", "stages", query.stages());
        }
        if (query.region() != null) {
            conditions.and("e.region in :regions", "regions", regions);
        }
        if (query.model() != null) {
            conditions.and("e.model = :model", "model", query.model());
        }
        if (query.organization() != null) {
            conditions
                    .and("e.id in (select o.evaluation from OwnerRow o where o.owner = :home and o.kind = :kind)")
                    .with("home", query.organization())
                    .with("kind", OwnerRow.ORGANIZATION);
        }
        if (query.overdue()) {
            conditions.and("e.nextDue < :today", "today", today);
        }
        return part(conditions, query.sort(), true, today, page);
    }

    /**
     * What waits for a decision, longest waiting first.
     *
     * @param regions codes of the regions where the person decides; null for everywhere
     * @param person who must not be an author
     */
    public Page<Summary> ready(@Nullable Collection<String> regions, String person, LocalDate today, PageRequest page) {
        return part(ready(regions, person), Sort.CHANGED, false, today, page);
    }

    private static Conditions ready(@Nullable Collection<String> regions, String person) {
        var conditions = new Conditions()
                .and("e.stage = :ready", "ready", Stage.READY)
                .and(NOT_OWN)
                .with("me", person)
                .with("kind", OwnerRow.PERSON);
        return regions == null ? conditions : conditions.and("e.region in :regions", "regions", regions);
    }

    /** How many there are of those. */
    public long countReady(@Nullable Collection<String> regions, String person) {
        var conditions = ready(regions, person);
        return conditions
                .bind(em.createQuery("select count(e) from EvaluationRow e" + conditions.where(), Long.class))
                .getSingleResult();
    }

    /** Those of one subject, newest first. */
    public List<Summary> of(SubjectRef subject, LocalDate today) {
        return em.createQuery(
                        COLUMNS
                                + " where e.subjectKind = :kind and e.subjectId = :id order by e.opened desc, e.id desc",
                        Object[].class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultStream()
                .map(row -> line(row, today).summary())
                .toList();
    }

    /**
     * Complete evaluations by one revision, latest first: decided ones, and others' that wait for the person's decision.
     *
     * @param deciding codes of the regions where the person decides; null for everywhere, empty for nowhere
     * @param regions codes of the regions asked for, null for all
     */
    public List<Summary> complete(
            String revision,
            String person,
            @Nullable Collection<String> deciding,
            @Nullable Collection<String> regions,
            LocalDate today) {
        var conditions = visible(person, deciding).and("e.revision = :revision", "revision", revision);
        if (regions != null) {
            conditions.and("e.region in :regions", "regions", regions);
        }
        var query = em.createQuery(COLUMNS + conditions.where() + " order by e.opened desc, e.id desc", Object[].class);
        return conditions
                .bind(query)
                .getResultStream()
                .map(row -> line(row, today).summary())
                .toList();
    }

    private static Conditions visible(String person, @Nullable Collection<String> deciding) {
        var conditions = new Conditions().with("decided", Stage.DECIDED);
        if (deciding != null && deciding.isEmpty()) {
            return conditions.and("e.stage = :decided");
        }
        conditions
                .and("e.stage = :decided or e.stage = :ready and " + NOT_OWN
                        + (deciding == null ? "" : " and e.region in :deciding"))
                .with("ready", Stage.READY)
                .with("me", person)
                .with("kind", OwnerRow.PERSON);
        return deciding == null ? conditions : conditions.with("deciding", deciding);
    }

    /**
     * How many evaluations were made by a revision.
     *
     * @param revision its number
     */
    public record Use(String model, String revisionId, int revision, long evaluations) {}

    /**
     * Revisions by which there is something to be ranked for the person: most first, then the newer.
     *
     * @param deciding as in {@link #complete}
     */
    public List<Use> used(String person, @Nullable Collection<String> deciding) {
        var conditions = visible(person, deciding).and("r.id = e.revision");
        var query = em.createQuery(
                "select e.model, r.id, r.number, count(e) from EvaluationRow e, RevisionRow r" + conditions.where()
                        + " group by e.model, r.id, r.number order by count(e) desc, r.number desc",
                Object[].class);
        return conditions
                .bind(query)
                .getResultStream()
                .map(EvaluationLists::use)
                .toList();
    }

    private static Use use(Object[] row) {
        return new Use(
                (String) row[0],
                (String) row[1],
                Objects.requireNonNull((Integer) row[2]),
                Objects.requireNonNull((Long) row[3]));
    }

    public long count() {
        return em.createQuery("select count(e) from EvaluationRow e", Long.class)
                .getSingleResult();
    }

    private Page<Summary> part(Conditions filters, Sort sort, boolean descending, LocalDate today, PageRequest page) {
        String column = switch (sort) {
            case NEWEST -> "e.opened";
            case CHANGED -> "e.changed";
            case TITLE -> "e.titleKey";
        };
        boolean down = descending && sort != Sort.TITLE;
        var conditions = filters.copy();
        if (page.cursor() != null) {
            behind(page.cursor(), sort, column, down, conditions);
        }
        String direction = down ? " desc" : "";
        var query = em.createQuery(
                COLUMNS + conditions.where() + " order by " + column + direction + ", e.id" + direction,
                Object[].class);
        List<Line> lines = conditions
                .bind(query)
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(row -> line(row, today))
                .toList();
        long total = filters.bind(em.createQuery("select count(e) from EvaluationRow e" + filters.where(), Long.class))
                .getSingleResult();
        return Page.cut(
                        lines,
                        page,
                        total,
                        last -> Cursors.of(key(last, sort), last.summary().id()))
                .map(Line::summary);
    }

    private static String key(Line line, Sort sort) {
        return switch (sort) {
            case NEWEST -> line.summary().opened().toString();
            case CHANGED -> line.summary().changed().toString();
            case TITLE -> line.titleKey();
        };
    }

    private static void behind(String cursor, Sort sort, String column, boolean down, Conditions conditions) {
        List<String> keys = Cursors.keys(cursor, 2);
        String beyond = down ? " < " : " > ";
        conditions
                .and(column + beyond + ":key or " + column + " = :key and e.id" + beyond + ":last")
                .with("key", sort == Sort.TITLE ? keys.getFirst() : Cursors.key(keys.getFirst(), Instant::parse))
                .with("last", keys.getLast());
    }

    private static Line line(Object[] row, LocalDate today) {
        var due = (LocalDate) row[10];
        var summary = new Summary(
                (String) row[0],
                new SubjectRef((String) row[1], (String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Label.NONE,
                (Stage) row[6],
                (Outcome) row[7],
                Objects.requireNonNull((Integer) row[8]),
                Objects.requireNonNull((Integer) row[9]),
                due,
                due != null && due.isBefore(today),
                (Instant) row[11],
                (Instant) row[12]);
        return new Line(summary, (String) row[13]);
    }
}
