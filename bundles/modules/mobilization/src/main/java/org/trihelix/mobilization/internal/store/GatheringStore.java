package org.trihelix.mobilization.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.Ids;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Message;
import org.trihelix.mobilization.domain.Gathering;
import org.trihelix.mobilization.domain.Need;
import org.trihelix.mobilization.domain.Pledge;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.domain.Trigger;

/** Gatherings one at a time, with their needs and pledges. Works inside a unit of work. */
@Component(service = GatheringStore.class)
public class GatheringStore {

    private final EntityManager em;

    @Activate
    public GatheringStore(@Reference(target = "(trihelix.unit=mobilization)") EntityManager em) {
        this.em = em;
    }

    public Optional<Gathering> find(String id) {
        return known(id, LockModeType.NONE);
    }

    /** Reads it and keeps others from changing it and what belongs to it until the unit of work ends. */
    public Optional<Gathering> lock(String id) {
        em.flush(); // locking reads the row anew and would lose what this unit of work has not yet written
        return known(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The database pads identifiers with blanks, so only the exact form is looked for. */
    private Optional<Gathering> known(String id, LockModeType lock) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(valid -> em.find(GatheringRow.class, valid, lock))
                .map(this::whole);
    }

    private Gathering whole(GatheringRow row) {
        List<Need> needs = em.createQuery(
                        "select n from NeedRow n where n.gathering = :id order by n.stated, n.id", NeedRow.class)
                .setParameter("id", row.id)
                .getResultStream()
                .map(NeedRow::need)
                .toList();
        List<Pledge> pledges = em.createQuery(
                        "select p from PledgeRow p where p.gathering = :id order by p.made, p.id", PledgeRow.class)
                .setParameter("id", row.id)
                .getResultStream()
                .map(PledgeRow::pledge)
                .toList();
        List<OwnerRow> owners = OwnerRow.of(em, row.id);
        return row.gathering(
                OwnerRow.owners(owners, OwnerRow.PERSON),
                OwnerRow.owners(owners, OwnerRow.ORGANIZATION),
                needs,
                pledges);
    }

    /** Identifier of the gathering to which the pledge belongs. */
    public Optional<String> gatheringOf(String pledge) {
        return Optional.of(pledge)
                .filter(Ids::valid)
                .map(valid -> em.find(PledgeRow.class, valid))
                .map(row -> row.gathering);
    }

    /** What it is for. */
    public Optional<SubjectRef> subjectOf(String id) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(valid -> em.find(GatheringRow.class, valid))
                .map(row -> new SubjectRef(row.subjectKind, row.subjectId));
    }

    /** Identifier of the subject's open gathering. */
    public Optional<String> openOf(SubjectRef subject) {
        return em.createQuery("select g.id from GatheringRow g where g.openSubject = :subject", String.class)
                .setParameter("subject", subject.toString())
                .getResultStream()
                .findFirst();
    }

    /** Those of the subjects that have an open gathering, one query. */
    public Set<String> open(Collection<SubjectRef> subjects) {
        if (subjects.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(em.createQuery(
                        "select g.openSubject from GatheringRow g where g.openSubject in :subjects", String.class)
                .setParameter(
                        "subjects", subjects.stream().map(SubjectRef::toString).toList())
                .getResultList());
    }

    /** The subject's latest gathering, open or closed. */
    public Optional<Gathering> latest(SubjectRef subject) {
        return em.createQuery(
                        "select g from GatheringRow g where g.subjectKind = :kind and g.subjectId = :id"
                                + " order by g.opened desc, g.id desc",
                        GatheringRow.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::whole);
    }

    /** Identifiers of open gatherings in which the day changes something: a pledge has expired, or its day has come. */
    public List<String> due(LocalDate today) {
        return em.createQuery(
                        "select distinct g.id from GatheringRow g, PledgeRow p where p.gathering = g.id"
                                + " and g.stage <> :closed and (p.state in :passing and p.expires < :today"
                                + " or p.state = :accepted and p.triggerKind = :date and p.triggerDay <= :today)",
                        String.class)
                .setParameter("closed", Stage.CLOSED)
                .setParameter("passing", Set.of(PledgeState.OFFERED, PledgeState.ACCEPTED))
                .setParameter("accepted", PledgeState.ACCEPTED)
                .setParameter("date", Trigger.Kind.DATE)
                .setParameter("today", today)
                .getResultList();
    }

    /** @throws ConflictException when somebody has opened another one for the same subject at the same time */
    public void add(Gathering gathering) {
        em.persist(GatheringRow.of(gathering));
        try {
            em.flush(); // before what refers to it
        } catch (PersistenceException e) {
            if (Titles.isDuplicate(e)) {
                throw new ConflictException(Message.of("mobilization.error.open", gathering.title()), Map.of());
            }
            throw e;
        }
        OwnerRow.add(em, gathering.id(), gathering.authors(), gathering.organizations());
        change(gathering);
    }

    /** Writes a locked one back, with its needs and pledges. */
    public void change(Gathering gathering) {
        em.find(GatheringRow.class, gathering.id()).take(gathering);
        for (Need need : gathering.needs()) {
            NeedRow row = em.find(NeedRow.class, need.id());
            if (row == null) {
                em.persist(NeedRow.of(gathering.id(), need, gathering.coverage(need)));
            } else {
                row.take(need, gathering.coverage(need));
            }
        }
        em.flush(); // pledges refer to needs
        for (Pledge pledge : gathering.pledges()) {
            PledgeRow row = em.find(PledgeRow.class, pledge.id());
            if (row == null) {
                em.persist(PledgeRow.of(gathering.id(), pledge));
            } else {
                row.take(pledge);
            }
        }
        em.flush(); // guards and lists in the same unit of work see it
    }

    /** Which of the demonstration's are there. */
    public Set<String> demoKeys() {
        return Set.copyOf(
                em.createQuery("select g.demoKey from GatheringRow g where g.demoKey is not null", String.class)
                        .getResultList());
    }

    /** Marks one as the demonstration's. */
    public void demoKey(String id, String key) {
        em.find(GatheringRow.class, id).demoKey = key;
        em.flush();
    }
}
