package org.trihelix.clusters.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.Cursors;
import org.trihelix.api.Ids;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.domain.Place;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.domain.Tie;
import org.trihelix.clusters.domain.TieKind;

/** Profiles of organizations and the ties between them. Works inside a unit of work. */
@Component(service = NetworkStore.class)
public class NetworkStore {

    private static final String SAME =
            " from TieRow t where t.one = :one and t.other = :other and t.kind = :kind" + " and t.source = :source";

    /** State of an SQL error that says: such a key is there already. */
    private static final String DUPLICATE = "23505";

    private final EntityManager em;

    @Activate
    public NetworkStore(@Reference(target = "(trihelix.unit=clusters)") EntityManager em) {
        this.em = em;
    }

    public Profile profile(String organization) {
        return profiles(List.of(organization)).getOrDefault(organization, Profile.unknown(organization));
    }

    /** Organizations by the link of the chain in which they stand. */
    public Map<String, Set<String>> standing(String chain) {
        return em.createQuery("select p from PlaceRow p where p.chain = :chain", PlaceRow.class)
                .setParameter("chain", chain)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.link, Collectors.mapping(row -> row.organization, Collectors.toSet())));
    }

    /** Profiles of those of the organizations that have one: three queries. */
    public Map<String, Profile> profiles(Collection<String> organizations) {
        if (organizations.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Place>> places = em.createQuery(
                        "select p from PlaceRow p where p.organization in :ids order by p.link", PlaceRow.class)
                .setParameter("ids", organizations)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.organization, Collectors.mapping(PlaceRow::place, Collectors.toList())));
        Map<String, List<String>> words = em.createQuery(
                        "select c from CompetenceRow c where c.organization in :ids order by c.number",
                        CompetenceRow.class)
                .setParameter("ids", organizations)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.organization, Collectors.mapping(row -> row.words, Collectors.toList())));
        return em.createQuery("select p from ProfileRow p where p.organization in :ids", ProfileRow.class)
                .setParameter("ids", organizations)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.organization,
                        row -> new Profile(
                                row.organization,
                                words.getOrDefault(row.organization, List.of()),
                                places.getOrDefault(row.organization, List.of()),
                                row.version)));
    }

    /** Identifiers of the organizations that stand somewhere in the chain. */
    public List<String> inChain(String chain) {
        return em.createQuery("select distinct p.organization from PlaceRow p where p.chain = :chain", String.class)
                .setParameter("chain", chain)
                .getResultList();
    }

    /**
     * Keeps what the profile says now, with one version more.
     *
     * @throws ConflictException when its version is no longer the current one
     */
    public void keep(Profile profile, Instant now) {
        String id = profile.organization();
        ProfileRow row = em.find(ProfileRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        int stands = row == null ? 0 : row.version;
        if (stands != profile.version()) {
            throw new ConflictException(Message.of("clusters.error.edited"), Map.of());
        }
        if (row == null) {
            row = new ProfileRow();
            row.organization = id;
            em.persist(row);
        }
        row.version = profile.version() + 1;
        row.changed = now;
        flush("clusters.error.edited"); // before its parts, which refer to it
        em.createQuery("delete from PlaceRow p where p.organization = :id")
                .setParameter("id", id)
                .executeUpdate();
        em.createQuery("delete from CompetenceRow c where c.organization = :id")
                .setParameter("id", id)
                .executeUpdate();
        em.clear();
        profile.places().forEach(place -> em.persist(PlaceRow.of(id, place)));
        for (int i = 0; i < profile.competences().size(); i++) {
            em.persist(CompetenceRow.of(id, i, profile.competences().get(i)));
        }
        em.flush();
    }

    private void flush(String refusal) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw isDuplicate(e) ? new ConflictException(Message.of(refusal), Map.of()) : e;
        }
    }

    private static boolean isDuplicate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DUPLICATE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    public List<Tie> ties() {
        return em.createQuery("select t from TieRow t order by t.id", TieRow.class)
                .getResultStream()
                .map(TieRow::tie)
                .toList();
    }

    /** Those between any two of the organizations. */
    public List<Tie> tiesAmong(Collection<String> organizations) {
        return organizations.isEmpty()
                ? List.of()
                : em.createQuery("select t from TieRow t where t.one in :ids and t.other in :ids", TieRow.class)
                        .setParameter("ids", organizations)
                        .getResultStream()
                        .map(TieRow::tie)
                        .toList();
    }

    /** Those that any of the organizations has. */
    public List<Tie> tiesWith(Collection<String> organizations) {
        return organizations.isEmpty()
                ? List.of()
                : em.createQuery("select t from TieRow t where t.one in :ids or t.other in :ids", TieRow.class)
                        .setParameter("ids", organizations)
                        .getResultStream()
                        .map(TieRow::tie)
                        .toList();
    }

    /** A part of an organization's, newest first. */
    public Page<Tie> tiesOf(String organization, PageRequest page) {
        var all = new Conditions().and("t.one = :id or t.other = :id", "id", organization);
        var conditions = all.copy();
        if (page.cursor() != null) {
            conditions.and(
                    "t.id < :last", "last", Cursors.keys(page.cursor(), 1).getFirst());
        }
        List<Tie> ties = conditions
                .bind(em.createQuery(
                        "select t from TieRow t" + conditions.where() + " order by t.id desc", TieRow.class))
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(TieRow::tie)
                .toList();
        long total = all.bind(em.createQuery("select count(t) from TieRow t" + all.where(), Long.class))
                .getSingleResult();
        return Page.cut(ties, page, total, last -> Cursors.of(last.id()));
    }

    /** Reads it and keeps others from changing it until the unit of work ends. */
    public Optional<Tie> tie(String id) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(valid -> em.find(TieRow.class, valid, LockModeType.PESSIMISTIC_WRITE))
                .map(TieRow::tie);
    }

    public void remove(Tie tie) {
        em.remove(em.find(TieRow.class, tie.id()));
        em.flush();
    }

    /** Adds what people tell unless the two are tied so already, whatever it was seen in; says whether it was added. */
    public boolean report(Tie tie) {
        boolean there = !em.createQuery(
                        "select t.id from TieRow t where t.one = :one and t.other = :other and t.kind = :kind",
                        String.class)
                .setParameter("one", tie.one())
                .setParameter("other", tie.other())
                .setParameter("kind", tie.kind())
                .getResultList()
                .isEmpty();
        return !there && add(tie);
    }

    /**
     * Adds it unless such a one from the same source is there; says whether it was added.
     *
     * @throws ConflictException when somebody adds the same at this moment
     */
    public boolean add(Tie tie) {
        long there = em.createQuery("select count(t)" + SAME, Long.class)
                .setParameter("one", tie.one())
                .setParameter("other", tie.other())
                .setParameter("kind", tie.kind())
                .setParameter("source", tie.source())
                .getSingleResult();
        if (there > 0) {
            return false;
        }
        em.persist(TieRow.of(tie));
        flush("clusters.error.tied");
        return true;
    }

    /** Notes that the organization took part, and with what it counts; gives who else did, and with what. */
    public Map<String, TieKind> trace(String subject, String organization, TieKind kind) {
        var others = new HashMap<String, TieKind>();
        boolean known = false;
        for (TraceRow row : em.createQuery("select t from TraceRow t where t.subject = :subject", TraceRow.class)
                .setParameter("subject", subject)
                .getResultList()) {
            if (row.organization.equals(organization)) {
                known = true;
                row.kind = row.kind.weight() < kind.weight() ? kind : row.kind;
            } else {
                others.put(row.organization, row.kind);
            }
        }
        if (!known) {
            em.persist(TraceRow.of(subject, organization, kind));
        }
        em.flush();
        return others;
    }
}
