package org.trihelix.clusters.internal.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Cursors;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.text.Folding;
import org.trihelix.clusters.Cluster.Query;
import org.trihelix.clusters.Cluster.Sort;
import org.trihelix.clusters.Cluster.Summary;
import org.trihelix.clusters.domain.Kind;
import org.trihelix.clusters.domain.Origin;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.Rule;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.clusters.domain.Stage;

/** Lists of clusters: two queries per part, one for the rows and one for the total. */
@Component(service = ClusterLists.class)
public class ClusterLists {

    private static final String COLUMNS =
            "select c.id, c.name, c.kind, c.region, c.origin, c.phase, c.stage, c.stageDue,"
                    + " c.seats, c.confirmed, c.awaited, c.proposed, c.founded, c.changed, c.nameKey from ClusterRow c";

    private static final String WITH_SEAT =
            "c.id in (select s.cluster from SeatRow s where s.organization in :homes and s.answer in :answers)";

    private static final Set<Phase> OPEN = EnumSet.of(Phase.CANDIDATE, Phase.CONFIRMING, Phase.FOUNDED);

    private final EntityManager em;

    @Activate
    public ClusterLists(@Reference(target = "(trihelix.unit=clusters)") EntityManager em) {
        this.em = em;
    }

    /** A row and its sort key. */
    private record Line(Summary summary, String nameKey) {}

    /**
     * A part of the list.
     *
     * @param regions codes of the query's region and of those below it
     * @param today for the clock of the stages
     */
    public Page<Summary> find(Query query, Collection<String> regions, LocalDate today, PageRequest page) {
        var conditions = new Conditions();
        if (!query.text().isBlank()) {
            conditions.and("c.nameKey like :text escape '!'", "text", Folding.contains(query.text()));
        }
        if (!query.phases().isEmpty()) {
            conditions.and("c.phase in :phases", "phases", query.phases());
        }
        if (query.region() != null) {
            conditions.and("c.region in :regions", "regions", regions);
        }
        if (query.organization() != null) {
            seated(conditions, Set.of(query.organization()), EnumSet.complementOf(EnumSet.of(Seat.Answer.DECLINED)));
        }
        if (query.idea() != null) {
            conditions.and("c.id in (select i.cluster from IdeaRow i where i.subject = :idea)", "idea", query.idea());
        }
        if (query.overdue()) {
            conditions
                    .and("c.stageDue < :today and c.phase = :founded", "today", today)
                    .with("founded", Phase.FOUNDED);
        }
        return part(conditions, query.sort(), today, page);
    }

    private static void seated(Conditions conditions, Collection<String> homes, Collection<Seat.Answer> answers) {
        conditions.and(WITH_SEAT).with("homes", homes).with("answers", answers);
    }

    /** Where one of the organizations is asked and has not answered. */
    public Page<Summary> toAnswer(Collection<String> organizations, LocalDate today, PageRequest page) {
        var conditions = new Conditions().and("c.phase in :open", "open", OPEN);
        seated(conditions, organizations, Set.of(Seat.Answer.ASKED));
        return part(conditions, Sort.CHANGED, today, page);
    }

    /**
     * What waits for those who lead clusters: candidates that are composed or whose organizations have all answered, stages that have run out.
     *
     * @param regions codes of the regions where the person leads; null for everywhere
     * @param clusters identifiers of those that he leads wherever they are
     */
    public Page<Summary> toLead(
            @Nullable Collection<String> regions, Collection<String> clusters, LocalDate today, PageRequest page) {
        var conditions = new Conditions()
                .and("c.phase = :candidate and c.seats >= :least"
                        + " or c.phase = :asking and c.awaited = 0 and c.confirmed >= :least"
                        + " or c.phase = :founded and c.stageDue < :today")
                .with("candidate", Phase.CANDIDATE)
                .with("asking", Phase.CONFIRMING)
                .with("founded", Phase.FOUNDED)
                .with("least", Rule.LEAST)
                .with("today", today);
        if (regions != null) {
            conditions
                    .and("c.region in :regions or c.id in :granted")
                    .with("regions", orNone(regions))
                    .with("granted", orNone(clusters));
        }
        return part(conditions, Sort.CHANGED, today, page);
    }

    /** SQL knows no empty list. */
    private static Collection<String> orNone(Collection<String> values) {
        return values.isEmpty() ? List.of("") : values;
    }

    /** Those of the identifiers that are there. */
    public List<Summary> of(Collection<String> ids, LocalDate today) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(COLUMNS + " where c.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(row -> line(row, today).summary())
                        .toList();
    }

    public long count() {
        return em.createQuery("select count(c) from ClusterRow c", Long.class).getSingleResult();
    }

    private Page<Summary> part(Conditions filters, Sort sort, LocalDate today, PageRequest page) {
        String column = switch (sort) {
            case NEWEST -> "c.proposed";
            case CHANGED -> "c.changed";
            case NAME -> "c.nameKey";
        };
        boolean down = sort != Sort.NAME;
        var conditions = filters.copy();
        if (page.cursor() != null) {
            behind(page.cursor(), sort, column, down, conditions);
        }
        String direction = down ? " desc" : "";
        var query = em.createQuery(
                COLUMNS + conditions.where() + " order by " + column + direction + ", c.id" + direction,
                Object[].class);
        List<Line> lines = conditions
                .bind(query)
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(row -> line(row, today))
                .toList();
        long total = filters.bind(em.createQuery("select count(c) from ClusterRow c" + filters.where(), Long.class))
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
            case NEWEST -> line.summary().proposed().toString();
            case CHANGED -> line.summary().changed().toString();
            case NAME -> line.nameKey();
        };
    }

    private static void behind(String cursor, Sort sort, String column, boolean down, Conditions conditions) {
        List<String> keys = Cursors.keys(cursor, 2);
        String beyond = down ? " < " : " > ";
        conditions
                .and(column + beyond + ":key or " + column + " = :key and c.id" + beyond + ":last")
                .with("key", sort == Sort.NAME ? keys.getFirst() : Cursors.key(keys.getFirst(), Instant::parse))
                .with("last", keys.getLast());
    }

    private static Line line(Object[] row, LocalDate today) {
        var due = (LocalDate) row[7];
        var phase = (Phase) row[5];
        var clock = phase == Phase.FOUNDED && due != null ? Stage.clock(due, today) : Stage.Clock.RUNNING;
        var summary = new Summary(
                (String) row[0],
                (String) row[1],
                (Kind) row[2],
                (String) row[3],
                (Origin) row[4],
                phase,
                (Stage) row[6],
                due,
                clock,
                number(row[8]),
                number(row[9]),
                number(row[10]),
                (Instant) row[11],
                (Instant) row[12],
                (Instant) row[13]);
        return new Line(summary, (String) row[14]);
    }

    private static int number(Object value) {
        return Objects.requireNonNull((Integer) value);
    }
}
