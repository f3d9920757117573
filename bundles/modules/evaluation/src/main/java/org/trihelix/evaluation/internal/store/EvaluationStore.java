package org.trihelix.evaluation.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
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
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.evaluation.domain.Proceeding;

/** Evaluations one at a time. Works inside a unit of work. */
@Component(service = EvaluationStore.class)
public class EvaluationStore {

    /** State of an SQL error that says: such a key is there already. */
    private static final String DUPLICATE = "23505";

    private final EntityManager em;

    @Activate
    public EvaluationStore(@Reference(target = "(trihelix.unit=evaluation)") EntityManager em) {
        this.em = em;
    }

    public Optional<Proceeding> find(String id) {
        return known(id, LockModeType.NONE);
    }

    /** Reads it and keeps others from changing it until the unit of work ends. */
    public Optional<Proceeding> lock(String id) {
        em.flush(); // locking reads the row anew and would lose what this unit of work has not yet written
        return known(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The database pads identifiers with blanks, so only the exact form is looked for. */
    private Optional<Proceeding> known(String id, LockModeType lock) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(valid -> em.find(EvaluationRow.class, valid, lock))
                .map(this::whole);
    }

    private Proceeding whole(EvaluationRow row) {
        List<Assignment> assignments = em.createQuery(
                        "select a from AssignmentRow a where a.evaluation = :id order by a.asked, a.id",
                        AssignmentRow.class)
                .setParameter("id", row.id)
                .getResultStream()
                .map(AssignmentRow::assignment)
                .toList();
        List<OwnerRow> owners = em.createQuery("select o from OwnerRow o where o.evaluation = :id", OwnerRow.class)
                .setParameter("id", row.id)
                .getResultList();
        return row.proceeding(owners(owners, OwnerRow.PERSON), owners(owners, OwnerRow.ORGANIZATION), assignments);
    }

    private static List<String> owners(List<OwnerRow> rows, String kind) {
        return rows.stream()
                .filter(row -> row.kind.equals(kind))
                .map(row -> row.owner)
                .toList();
    }

    /** Identifier of the subject's open evaluation. */
    public Optional<String> openOf(SubjectRef subject) {
        return em.createQuery("select e.id from EvaluationRow e where e.openSubject = :subject", String.class)
                .setParameter("subject", subject.toString())
                .getResultStream()
                .findFirst();
    }

    /** Those of the subjects that have an open evaluation, one query. */
    public Set<String> open(Collection<SubjectRef> subjects) {
        return Set.copyOf(em.createQuery(
                        "select e.openSubject from EvaluationRow e where e.openSubject in :subjects", String.class)
                .setParameter(
                        "subjects", subjects.stream().map(SubjectRef::toString).toList())
                .getResultList());
    }

    /** @throws ConflictException when somebody has opened another one of the same subject at the same time */
    public void add(Proceeding evaluation) {
        em.persist(EvaluationRow.of(evaluation));
        try {
            em.flush(); // before its owners, who refer to it
        } catch (PersistenceException e) {
            if (isDuplicate(e)) {
                throw new ConflictException(Message.of("evaluation.error.open", evaluation.title()), Map.of());
            }
            throw e;
        }
        evaluation.authors().stream()
                .distinct()
                .forEach(author -> em.persist(OwnerRow.of(evaluation.id(), OwnerRow.PERSON, author)));
        evaluation.organizations().stream()
                .distinct()
                .forEach(home -> em.persist(OwnerRow.of(evaluation.id(), OwnerRow.ORGANIZATION, home)));
        em.flush();
    }

    private static boolean isDuplicate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DUPLICATE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Writes a locked one back, with its assignments. */
    public void change(Proceeding evaluation) {
        em.find(EvaluationRow.class, evaluation.id()).take(evaluation);
        for (Assignment assignment : evaluation.assignments()) {
            AssignmentRow row = em.find(AssignmentRow.class, assignment.id());
            if (row == null) {
                em.persist(AssignmentRow.of(evaluation.id(), assignment));
            } else {
                row.take(assignment);
            }
        }
        em.flush(); // guards and lists in the same unit of work see it
    }

    /** Which of the demonstration's are there. */
    public Set<String> demoKeys() {
        return Set.copyOf(
                em.createQuery("select e.demoKey from EvaluationRow e where e.demoKey is not null", String.class)
                        .getResultList());
    }

    /** Marks one as the demonstration's. */
    public void demoKey(String id, String key) {
        em.find(EvaluationRow.class, id).demoKey = key;
        em.flush();
    }
}
