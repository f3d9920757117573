package org.trihelix.mobilization.internal.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Folding;
import org.trihelix.mobilization.Mobilization.Missing;
import org.trihelix.mobilization.Mobilization.NeedQuery;
import org.trihelix.mobilization.Mobilization.PledgeQuery;
import org.trihelix.mobilization.Mobilization.Promise;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.domain.Unit;

/** Lists of needs and pledges over all gatherings: two queries per part. Givers' names are left to the caller: the owner or organization stands for them. */
@Component(service = ResourceLists.class)
public class ResourceLists {

    private static final String NEEDS = " from NeedRow n, GatheringRow g";
    private static final String NEED_COLUMNS =
            "select n.id, g.id, g.subjectKind, g.subjectId, g.title, g.region, n.kind, n.unit, n.title, n.amount,"
                    + " n.missing, n.covered, n.neededBy, n.stated" + NEEDS;
    private static final String PLEDGES = " from PledgeRow p, NeedRow n, GatheringRow g";
    private static final String PLEDGE_COLUMNS =
            "select p.id, g.id, g.subjectKind, g.subjectId, g.title, n.kind, n.unit, n.title, p.owner,"
                    + " p.organization, p.offered, p.accepted, p.state, p.expires, p.changed" + PLEDGES;
    private static final int WHOLE = 100;

    private final EntityManager em;

    @Activate
    public ResourceLists(@Reference(target = "(trihelix.unit=mobilization)") EntityManager em) {
        this.em = em;
    }

    private record NeedLine(Missing missing, Instant stated) {}

    /**
     * What is not covered, newest first.
     *
     * @param regions codes of the query's region and of those below it
     */
    public Page<Missing> missing(NeedQuery query, Collection<String> regions, PageRequest page) {
        var filters = new Conditions()
                .and("n.gathering = g.id")
                .and("n.missing > 0")
                .and("g.stage = :stage", "stage", Stage.GATHERING);
        if (!query.text().isBlank()) {
            filters.and(
                    "n.titleKey like :text escape '!' or g.titleKey like :text escape '!'",
                    "text",
                    Folding.contains(query.text()));
        }
        if (!query.kinds().isEmpty()) {
            filters.and("n.kind in :kinds", "kinds", query.kinds());
        }
        if (query.region() != null) {
            filters.and("g.region in :regions", "regions", regions);
        }
        var conditions = filters.copy();
        behind(conditions, page, "n.stated", "n.id", true);
        var rows = em.createQuery(
                NEED_COLUMNS + conditions.where() + " order by n.stated desc, n.id desc", Object[].class);
        List<NeedLine> lines = conditions
                .bind(rows)
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(ResourceLists::need)
                .toList();
        return Page.cut(
                        lines,
                        page,
                        count("n", NEEDS, filters),
                        last -> Cursors.of(
                                last.stated().toString(), last.missing().need()))
                .map(NeedLine::missing);
    }

    private long count(String what, String from, Conditions filters) {
        return filters.bind(em.createQuery("select count(" + what + ")" + from + filters.where(), Long.class))
                .getSingleResult();
    }

    private static void behind(Conditions conditions, PageRequest page, String column, String id, boolean down) {
        if (page.cursor() != null) {
            List<String> keys = Cursors.keys(page.cursor(), 2);
            Keys.behind(conditions, column, id, down, Cursors.key(keys.getFirst(), Instant::parse), keys.getLast());
        }
    }

    private static NeedLine need(Object[] row) {
        var unit = (Unit) Objects.requireNonNull(row[7]);
        long amount = number(row[9]);
        var missing = new Missing(
                (String) row[0],
                (String) row[1],
                new SubjectRef((String) row[2], (String) row[3]),
                (String) row[4],
                (String) row[5],
                (ResourceKind) row[6],
                unit,
                (String) row[8],
                unit.amount(amount),
                unit.amount(number(row[10])),
                (int) (number(row[11]) * WHOLE / amount),
                (LocalDate) row[12]);
        return new NeedLine(missing, (Instant) row[13]);
    }

    private static long number(@Nullable Object value) {
        return Objects.requireNonNull((Long) value);
    }

    private static Conditions joined() {
        return new Conditions().and("p.gathering = g.id").and("p.need = n.id");
    }

    /**
     * Who reads.
     *
     * @param homes identifiers of the organizations to which he belongs
     * @param leads codes of the regions where he leads the gathering; null for everywhere, empty for nowhere
     */
    public record Reader(
            String person,
            Collection<String> homes,
            @Nullable Collection<String> leads) {}

    /** Pledges, latest changed first; those that wait for the reader, longest waiting first. */
    public Page<Promise> pledges(PledgeQuery query, Reader reader, PageRequest page) {
        var filters = joined();
        if (query.owner() != null) {
            filters.and("p.owner = :owner", "owner", query.owner());
        }
        if (query.organization() != null) {
            filters.and("p.organization = :home", "home", query.organization());
        }
        if (!query.states().isEmpty()) {
            filters.and("p.state in :states", "states", query.states());
        }
        if (query.waiting()) {
            waiting(reader, filters);
        }
        return pledges(filters, !query.waiting(), page);
    }

    /** Others' pledges wait to be accepted or confirmed, those of the reader and of his organizations to be delivered. */
    private static void waiting(Reader reader, Conditions filters) {
        String gives = "p.organization is null and p.owner = :me";
        String takes = "p.owner <> :me";
        if (!reader.homes().isEmpty()) {
            gives += " or p.organization in :homes";
            takes += " and (p.organization is null or p.organization not in :homes)";
            filters.with("homes", reader.homes());
        }
        Collection<String> regions = reader.leads();
        if (regions != null) {
            takes += " and (g.id in (select o.matter from OwnerRow o where o.owner = :me and o.kind = :kind)"
                    + (regions.isEmpty() ? ")" : " or g.region in :regions)");
            filters.with("kind", OwnerRow.PERSON);
        }
        if (regions != null && !regions.isEmpty()) {
            filters.with("regions", regions);
        }
        filters.and("g.stage <> :closed", "closed", Stage.CLOSED)
                .and("(" + gives + ") and p.state = :triggered or " + takes + " and p.state in :asking")
                .with("me", reader.person())
                .with("triggered", PledgeState.TRIGGERED)
                .with("asking", Set.of(PledgeState.OFFERED, PledgeState.DELIVERED));
    }

    private Page<Promise> pledges(Conditions filters, boolean down, PageRequest page) {
        var conditions = filters.copy();
        behind(conditions, page, "p.changed", "p.id", down);
        String direction = down ? " desc" : "";
        var rows = em.createQuery(
                PLEDGE_COLUMNS + conditions.where() + " order by p.changed" + direction + ", p.id" + direction,
                Object[].class);
        List<Promise> lines = conditions
                .bind(rows)
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(ResourceLists::promise)
                .toList();
        return Page.cut(
                lines,
                page,
                count("p", PLEDGES, filters),
                last -> Cursors.of(last.changed().toString(), last.id()));
    }

    private static Promise promise(Object[] row) {
        var unit = (Unit) Objects.requireNonNull(row[6]);
        long accepted = number(row[11]);
        String owner = (String) row[8];
        String organization = (String) row[9];
        return new Promise(
                (String) row[0],
                (String) row[1],
                new SubjectRef((String) row[2], (String) row[3]),
                (String) row[4],
                (ResourceKind) row[5],
                unit,
                (String) row[7],
                owner,
                organization == null ? owner : organization,
                unit.amount(accepted > 0 ? accepted : number(row[10])),
                (PledgeState) row[12],
                (LocalDate) row[13],
                (Instant) row[14]);
    }
}
