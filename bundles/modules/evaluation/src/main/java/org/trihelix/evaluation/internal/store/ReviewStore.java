package org.trihelix.evaluation.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Cursors;
import org.trihelix.api.Ids;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.evaluation.Review;
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.evaluation.domain.Opinion;
import org.trihelix.evaluation.domain.Stage;

/** Reviews and their scores. Works inside a unit of work. */
@Component(service = ReviewStore.class)
public class ReviewStore {

    private static final Set<Stage> OPEN = EnumSet.of(Stage.PREPARING, Stage.REVIEWING, Stage.READY);

    private final EntityManager em;

    @Activate
    public ReviewStore(@Reference(target = "(trihelix.unit=evaluation)") EntityManager em) {
        this.em = em;
    }

    /**
     * A review as it is kept.
     *
     * @param saved when the draft was last kept, null when it never was
     */
    public record Kept(
            Assignment assignment,
            String evaluation,
            Opinion opinion,
            @Nullable Instant saved,
            int version) {}

    public Optional<Kept> find(String assignment) {
        return kept(assignment, LockModeType.NONE);
    }

    /** Reads it and keeps others from changing it until the unit of work ends. */
    public Optional<Kept> lock(String assignment) {
        em.flush();
        return kept(assignment, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Kept> kept(String assignment, LockModeType lock) {
        return Optional.of(assignment)
                .filter(Ids::valid)
                .map(valid -> em.find(AssignmentRow.class, valid, lock))
                .map(row -> kept(row, scores(Set.of(row.id)).getOrDefault(row.id, List.of())));
    }

    private static Kept kept(AssignmentRow row, List<Opinion.Rating> ratings) {
        return new Kept(row.assignment(), row.evaluation, new Opinion(ratings, row.remark), row.saved, row.version);
    }

    private Map<String, List<Opinion.Rating>> scores(Collection<String> assignments) {
        return Pieces.of(assignments).stream()
                .flatMap(piece -> em.createQuery(
                                "select s from ScoreRow s where s.assignment in :ids order by s.assignment, s.criterion",
                                ScoreRow.class)
                        .setParameter("ids", piece)
                        .getResultStream())
                .collect(Collectors.groupingBy(
                        row -> row.assignment, Collectors.mapping(ScoreRow::rating, Collectors.toList())));
    }

    /** Keeps what a locked review says now. */
    public void keep(String assignment, Opinion opinion, Instant now) {
        AssignmentRow row = em.find(AssignmentRow.class, assignment);
        row.remark = opinion.remark();
        row.saved = now;
        row.version++;
        for (Opinion.Rating rating : opinion.ratings()) {
            ScoreRow score = em.find(ScoreRow.class, new ScoreRow.Key(assignment, rating.criterion()));
            if (score == null) {
                em.persist(ScoreRow.of(assignment, rating));
            } else {
                score.score = rating.score();
                score.reason = rating.reason();
            }
        }
        em.flush();
    }

    /** Submitted reviews by evaluation, in the order of submission: two queries for a thousand of them. */
    public Map<String, List<Kept>> submitted(Collection<String> evaluations) {
        List<AssignmentRow> rows = Pieces.of(evaluations).stream()
                .flatMap(piece -> em.createQuery(
                                "select a from AssignmentRow a where a.evaluation in :ids and a.status = :submitted"
                                        + " order by a.submitted, a.id",
                                AssignmentRow.class)
                        .setParameter("ids", piece)
                        .setParameter("submitted", Assignment.Status.SUBMITTED)
                        .getResultStream())
                .toList();
        var scores = scores(rows.stream().map(row -> row.id).toList());
        return rows.stream()
                .map(row -> kept(row, scores.getOrDefault(row.id, List.of())))
                .collect(Collectors.groupingBy(Kept::evaluation));
    }

    /** How many reviews wait for each of the people. */
    public Map<String, Long> waiting(Collection<String> people) {
        var waiting = new HashMap<String, Long>();
        for (List<String> piece : Pieces.of(people)) {
            em.createQuery(
                            "select a.reviewer, count(a) from AssignmentRow a, EvaluationRow e where e.id = a.evaluation"
                                    + " and a.reviewer in :people and a.status = :asked and e.stage in :open"
                                    + " group by a.reviewer",
                            Object[].class)
                    .setParameter("people", piece)
                    .setParameter("asked", Assignment.Status.ASKED)
                    .setParameter("open", OPEN)
                    .getResultStream()
                    .forEach(row -> waiting.put((String) row[0], (Long) row[1]));
        }
        return waiting;
    }

    /**
     * A reviewer's reviews: those that wait by day, all by the time they were asked for, newest first.
     *
     * @param today for what is overdue
     */
    public Page<Review.Row> of(String reviewer, boolean waiting, LocalDate today, PageRequest page) {
        var filters = new Conditions().and("e.id = a.evaluation").and("a.reviewer = :me", "me", reviewer);
        if (waiting) {
            filters.and("a.status = :asked and e.stage in :open")
                    .with("asked", Assignment.Status.ASKED)
                    .with("open", OPEN);
        }
        var conditions = filters.copy();
        if (page.cursor() != null) {
            behind(page.cursor(), waiting, conditions);
        }
        String from = " from AssignmentRow a, EvaluationRow e";
        var query = em.createQuery(
                "select a.id, a.evaluation, e.subjectKind, e.subjectId, e.title, e.region, a.status, a.due, a.saved,"
                        + " a.submitted, e.stage" + from + conditions.where()
                        + (waiting ? " order by a.due, a.id" : " order by a.id desc"),
                Object[].class);
        List<Object[]> rows =
                conditions.bind(query).setMaxResults(page.limit() + 1).getResultList();
        long total = filters.bind(em.createQuery("select count(a)" + from + filters.where(), Long.class))
                .getSingleResult();
        List<Review.Row> items = rows.stream().map(row -> row(row, today)).toList();
        return Page.cut(items, page, total, last -> Cursors.of(last.due().toString(), last.id()));
    }

    private static void behind(String cursor, boolean waiting, Conditions conditions) {
        List<String> keys = Cursors.keys(cursor, 2);
        if (waiting) {
            conditions
                    .and("a.due > :due or a.due = :due and a.id > :last")
                    .with("due", Cursors.key(keys.getFirst(), LocalDate::parse));
        } else {
            conditions.and("a.id < :last");
        }
        conditions.with("last", keys.getLast());
    }

    private static Review.Row row(Object[] row, LocalDate today) {
        var status = (Assignment.Status) row[6];
        var due = (LocalDate) row[7];
        boolean awaited = status == Assignment.Status.ASKED && ((Stage) row[10]).isOpen();
        return new Review.Row(
                (String) row[0],
                (String) row[1],
                new SubjectRef((String) row[2], (String) row[3]),
                (String) row[4],
                (String) row[5],
                status,
                due,
                awaited && due.isBefore(today),
                row[8] != null,
                (Instant) row[9]);
    }
}
