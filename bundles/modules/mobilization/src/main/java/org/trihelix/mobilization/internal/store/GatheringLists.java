package org.trihelix.mobilization.internal.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Cursors;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Folding;
import org.trihelix.mobilization.Mobilization.Query;
import org.trihelix.mobilization.Mobilization.Sort;
import org.trihelix.mobilization.Mobilization.Summary;
import org.trihelix.mobilization.domain.Stage;

/** Lists of gatherings: two queries per part, one for the rows and one for the total. */
@Component(service = GatheringLists.class)
public class GatheringLists {

    private static final String COLUMNS =
            "select g.id, g.subjectKind, g.subjectId, g.title, g.region, g.stage, g.asked,"
                    + " g.covered, g.coverage, g.offers, g.opened, g.changed, g.titleKey from GatheringRow g";

    private final EntityManager em;

    @Activate
    public GatheringLists(@Reference(target = "(trihelix.unit=mobilization)") EntityManager em) {
        this.em = em;
    }

    /** A row and its sort key. */
    private record Line(Summary summary, String titleKey) {}

    /** @param regions codes of the query's region and of those below it */
    public Page<Summary> find(Query query, Collection<String> regions, PageRequest page) {
        var filters = new Conditions();
        if (!query.text().isBlank()) {
            filters.and("g.titleKey like :text escape '!'", "text", Folding.contains(query.text()));
        }
        if (!query.stages().isEmpty()) {
            filters.and("g.stage in :stages", "stages", query.stages());
        }
        if (query.region() != null) {
            filters.and("g.region in :regions", "regions", regions);
        }
        if (query.organization() != null) {
            filters.and("g.id in (select o.matter from OwnerRow o where o.owner = :home and o.kind = :kind)")
                    .with("home", query.organization())
                    .with("kind", OwnerRow.ORGANIZATION);
        }
        return part(filters, query.sort(), page);
    }

    /** Those of one subject, newest first. */
    public List<Summary> of(SubjectRef subject) {
        return em.createQuery(
                        COLUMNS
                                + " where g.subjectKind = :kind and g.subjectId = :id order by g.opened desc, g.id desc",
                        Object[].class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultStream()
                .map(row -> line(row).summary())
                .toList();
    }

    public long count() {
        return em.createQuery("select count(g) from GatheringRow g", Long.class).getSingleResult();
    }

    private Page<Summary> part(Conditions filters, Sort sort, PageRequest page) {
        String column = switch (sort) {
            case NEWEST -> "g.opened";
            case CHANGED -> "g.changed";
            case TITLE -> "g.titleKey";
        };
        boolean down = sort != Sort.TITLE;
        var conditions = filters.copy();
        if (page.cursor() != null) {
            List<String> keys = Cursors.keys(page.cursor(), 2);
            Object key = sort == Sort.TITLE ? keys.getFirst() : Cursors.key(keys.getFirst(), Instant::parse);
            Keys.behind(conditions, column, "g.id", down, key, keys.getLast());
        }
        String direction = down ? " desc" : "";
        var query = em.createQuery(
                COLUMNS + conditions.where() + " order by " + column + direction + ", g.id" + direction,
                Object[].class);
        List<Line> lines = conditions
                .bind(query)
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(GatheringLists::line)
                .toList();
        long total = filters.bind(em.createQuery("select count(g) from GatheringRow g" + filters.where(), Long.class))
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

    private static Line line(Object[] row) {
        var summary = new Summary(
                (String) row[0],
                new SubjectRef((String) row[1], (String) row[2]),
                (String) row[3],
                (String) row[4],
                (Stage) row[5],
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                (Instant) row[10],
                (Instant) row[11]);
        return new Line(summary, (String) row[12]);
    }

    private static int number(Object value) {
        return Objects.requireNonNull((Integer) value);
    }
}
