package org.trihelix.mobilization.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
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
import org.trihelix.mobilization.domain.Dossier;

/** Promotion packages one at a time. Works inside a unit of work. */
@Component(service = DossierStore.class)
public class DossierStore {

    private final EntityManager em;

    @Activate
    public DossierStore(@Reference(target = "(trihelix.unit=mobilization)") EntityManager em) {
        this.em = em;
    }

    public Optional<Dossier> find(String id) {
        return known(id, LockModeType.NONE);
    }

    /** Reads it and keeps others from changing it until the unit of work ends. */
    public Optional<Dossier> lock(String id) {
        em.flush(); // locking reads the row anew and would lose what this unit of work has not yet written
        return known(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Dossier> known(String id, LockModeType lock) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(valid -> em.find(DossierRow.class, valid, lock))
                .map(this::whole);
    }

    private Dossier whole(DossierRow row) {
        List<OwnerRow> owners = OwnerRow.of(em, row.id);
        return row.dossier(OwnerRow.owners(owners, OwnerRow.PERSON), OwnerRow.owners(owners, OwnerRow.ORGANIZATION));
    }

    /** Identifier of the package about the subject whose answer is awaited. */
    public Optional<String> openOf(SubjectRef subject) {
        return em.createQuery("select d.id from DossierRow d where d.openSubject = :subject", String.class)
                .setParameter("subject", subject.toString())
                .getResultStream()
                .findFirst();
    }

    /** Those of the subjects about which an answer is awaited, one query. */
    public Set<String> open(Collection<SubjectRef> subjects) {
        if (subjects.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(em.createQuery(
                        "select d.openSubject from DossierRow d where d.openSubject in :subjects", String.class)
                .setParameter(
                        "subjects", subjects.stream().map(SubjectRef::toString).toList())
                .getResultList());
    }

    /** @throws ConflictException when somebody has sent another one about the same subject at the same time */
    public void add(Dossier dossier) {
        em.persist(DossierRow.of(dossier));
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (Titles.isDuplicate(e)) {
                throw new ConflictException(Message.of("mobilization.error.sent", dossier.title()), Map.of());
            }
            throw e;
        }
        OwnerRow.add(em, dossier.id(), dossier.authors(), dossier.organizations());
        em.flush();
    }

    /** Writes a locked one back. */
    public void change(Dossier dossier) {
        em.find(DossierRow.class, dossier.id()).take(dossier);
        em.flush(); // guards and lists in the same unit of work see it
    }

    /** Which of the demonstration's are there. */
    public Set<String> demoKeys() {
        return Set.copyOf(em.createQuery("select d.demoKey from DossierRow d where d.demoKey is not null", String.class)
                .getResultList());
    }

    /** Marks one as the demonstration's. */
    public void demoKey(String id, String key) {
        em.find(DossierRow.class, id).demoKey = key;
        em.flush();
    }
}
