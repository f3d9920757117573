package org.trihelix.clusters.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Ids;
import org.trihelix.api.SubjectRef;
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Seat;

/** Clusters one at a time. Works inside a unit of work. */
@Component(service = ClusterStore.class)
public class ClusterStore {

    private final EntityManager em;

    @Activate
    public ClusterStore(@Reference(target = "(trihelix.unit=clusters)") EntityManager em) {
        this.em = em;
    }

    public Optional<Alliance> find(String id) {
        return known(id, LockModeType.NONE);
    }

    /** Reads it and keeps others from changing it until the unit of work ends. */
    public Optional<Alliance> lock(String id) {
        em.flush(); // locking reads the row anew and would lose what this unit of work has not yet written
        return known(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The database pads identifiers with blanks, so only the exact form is looked for. */
    private Optional<Alliance> known(String id, LockModeType lock) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(valid -> em.find(ClusterRow.class, valid, lock))
                .map(this::whole);
    }

    private Alliance whole(ClusterRow row) {
        return row.alliance(
                ideas(row.id), seats(row.id).stream().map(SeatRow::seat).toList());
    }

    private List<SubjectRef> ideas(String cluster) {
        return em.createQuery("select i.subject from IdeaRow i where i.cluster = :id order by i.subject", String.class)
                .setParameter("id", cluster)
                .getResultStream()
                .map(ClusterStore::ref)
                .toList();
    }

    static SubjectRef ref(String text) {
        int colon = text.indexOf(':');
        return new SubjectRef(text.substring(0, colon), text.substring(colon + 1));
    }

    private List<SeatRow> seats(String cluster) {
        return em.createQuery(
                        "select s from SeatRow s where s.cluster = :id order by s.since, s.organization", SeatRow.class)
                .setParameter("id", cluster)
                .getResultList();
    }

    public void add(Alliance cluster) {
        em.persist(ClusterRow.of(cluster));
        em.flush(); // before its parts, which refer to it
        cluster.ideas().forEach(idea -> em.persist(IdeaRow.of(cluster.id(), idea.toString())));
        cluster.seats().forEach(seat -> em.persist(SeatRow.of(cluster.id(), seat)));
        em.flush();
    }

    /** Writes a locked one back, with its seats and ideas. */
    public void change(Alliance cluster) {
        em.find(ClusterRow.class, cluster.id()).take(cluster);
        var rows = seats(cluster.id()).stream().collect(Collectors.toMap(row -> row.organization, row -> row));
        for (Seat seat : cluster.seats()) {
            SeatRow row = rows.remove(seat.organization());
            if (row == null) {
                em.persist(SeatRow.of(cluster.id(), seat));
            } else {
                row.take(seat);
            }
        }
        rows.values().forEach(em::remove);
        ideas(cluster.id()).stream()
                .filter(idea -> !cluster.ideas().contains(idea))
                .forEach(idea -> em.createQuery("delete from IdeaRow i where i.cluster = :id and i.subject = :idea")
                        .setParameter("id", cluster.id())
                        .setParameter("idea", idea.toString())
                        .executeUpdate());
        em.flush(); // guards and lists in the same unit of work see it
    }

    /** Which of the demonstration's are there. */
    public Set<String> demoKeys() {
        return Set.copyOf(em.createQuery("select c.demoKey from ClusterRow c where c.demoKey is not null", String.class)
                .getResultList());
    }

    /** Marks one as the demonstration's. */
    public void demoKey(String id, String key) {
        em.find(ClusterRow.class, id).demoKey = key;
        em.flush();
    }
}
