package org.trihelix.mobilization.internal.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Cursors;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Folding;
import org.trihelix.mobilization.Promotion.Query;
import org.trihelix.mobilization.Promotion.Sort;
import org.trihelix.mobilization.Promotion.Summary;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Level;

/** Lists of promotion packages: two queries per part. Names of addressees are left empty. */
@Component(service = DossierLists.class)
public class DossierLists {

    private static final String COLUMNS =
            "select d.id, d.subjectKind, d.subjectId, d.title, d.region, d.level, d.addressee, d.deadline, d.escalations,"
                    + " d.state, d.answer, d.reason, d.sent, d.changed, d.titleKey from DossierRow d";

    private final EntityManager em;

    @Activate
    public DossierLists(@Reference(target = "(trihelix.unit=mobilization)") EntityManager em) {
        this.em = em;
    }

    /** A row and its sort key. */
    private record Line(Summary summary, String titleKey) {}

    /**
     * A part of the list.
     *
     * @param person for whose answer packages may wait
     * @param regions codes of the query's region and of those below it
     */
    public Page<Summary> find(
            Query query, String person, Collection<String> regions, LocalDate today, PageRequest page) {
        var filters = new Conditions();
        if (!query.text().isBlank()) {
            filters.and("d.titleKey like :text escape '!'", "text", Folding.contains(query.text()));
        }
        if (!query.states().isEmpty()) {
            filters.and("d.state in :states", "states", query.states());
        }
        if (query.region() != null) {
            filters.and("d.region in :regions", "regions", regions);
        }
        if (query.organization() != null) {
            filters.and("d.id in (select o.matter from OwnerRow o where o.owner = :home and o.kind = :kind)")
                    .with("home", query.organization())
                    .with("kind", OwnerRow.ORGANIZATION);
        }
        if (query.overdue()) {
            filters.and("d.deadline < :today", "today", today);
        }
        if (query.waiting()) {
            filters.and("d.addressee = :me", "me", person);
        }
        if (query.overdue() || query.waiting()) {
            filters.and("d.state = :sent", "sent", Dossier.State.SENT);
        }
        return part(filters, query.sort(), today, page);
    }

    /** How many packages wait for each of the persons; who is not in it has none. */
    public Map<String, Long> waiting(Collection<String> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select d.addressee, count(d) from DossierRow d where d.state = :sent and d.addressee in :persons"
                                + " group by d.addressee",
                        Object[].class)
                .setParameter("sent", Dossier.State.SENT)
                .setParameter("persons", persons)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Those of one subject, newest first. */
    public List<Summary> of(SubjectRef subject, LocalDate today) {
        return em.createQuery(
                        COLUMNS + " where d.subjectKind = :kind and d.subjectId = :id order by d.sent desc, d.id desc",
                        Object[].class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultStream()
                .map(row -> line(row, today).summary())
                .toList();
    }

    public long count() {
        return em.createQuery("select count(d) from DossierRow d", Long.class).getSingleResult();
    }

    private Page<Summary> part(Conditions filters, Sort sort, LocalDate today, PageRequest page) {
        String column = switch (sort) {
            case NEWEST -> "d.sent";
            case DEADLINE -> "d.deadline";
            case TITLE -> "d.titleKey";
        };
        boolean down = sort == Sort.NEWEST;
        var conditions = filters.copy();
        if (page.cursor() != null) {
            List<String> keys = Cursors.keys(page.cursor(), 2);
            Keys.behind(conditions, column, "d.id", down, read(keys.getFirst(), sort), keys.getLast());
        }
        String direction = down ? " desc" : "";
        var query = em.createQuery(
                COLUMNS + conditions.where() + " order by " + column + direction + ", d.id" + direction,
                Object[].class);
        List<Line> lines = conditions
                .bind(query)
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(row -> line(row, today))
                .toList();
        long total = filters.bind(em.createQuery("select count(d) from DossierRow d" + filters.where(), Long.class))
                .getSingleResult();
        return Page.cut(
                        lines,
                        page,
                        total,
                        last -> Cursors.of(key(last, sort), last.summary().id()))
                .map(Line::summary);
    }

    private static Object read(String key, Sort sort) {
        return switch (sort) {
            case NEWEST -> Cursors.key(key, Instant::parse);
            case DEADLINE -> Cursors.key(key, LocalDate::parse);
            case TITLE -> key;
        };
    }

    private static String key(Line line, Sort sort) {
        return switch (sort) {
            case NEWEST -> line.summary().sent().toString();
            case DEADLINE -> line.summary().deadline().toString();
            case TITLE -> line.titleKey();
        };
    }

    private static Line line(Object[] row, LocalDate today) {
        var deadline = (LocalDate) Objects.requireNonNull(row[7]);
        var state = (Dossier.State) Objects.requireNonNull(row[9]);
        var summary = new Summary(
                (String) row[0],
                new SubjectRef((String) row[1], (String) row[2]),
                (String) row[3],
                (String) row[4],
                (Level) row[5],
                (String) row[6],
                "",
                deadline,
                state == Dossier.State.SENT && deadline.isBefore(today),
                Objects.requireNonNull((Integer) row[8]),
                state,
                (Answer) row[10],
                (String) row[11],
                (Instant) row[12],
                (Instant) row[13]);
        return new Line(summary, (String) row[14]);
    }
}
