package org.trihelix.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Recorded;
import org.trihelix.evaluation.Evaluation.Candidate;
import org.trihelix.evaluation.Evaluation.Query;
import org.trihelix.evaluation.Evaluation.Summary;
import org.trihelix.evaluation.domain.Outcome;

/**
 * Evaluations of subjects of any kind. Every method asks whether the caller may; every change is in the journal. Evaluations of subjects
 * that the caller may not know of exist for him as rows with the title they had.
 */
@ProviderType
public interface Evaluations {

    /** A part of the list; a fixed number of queries, however long the page. */
    Page<Summary> find(Caller caller, Query query, PageRequest page);

    /** Evaluations that wait for the caller's decision, longest waiting first. */
    Page<Summary> toDecide(Caller caller, PageRequest page);

    /** How many of those there are: one query. */
    long waiting(Caller caller);

    Evaluation evaluation(Caller caller, String id);

    /** Those of one subject, newest first. */
    List<Summary> of(Caller caller, SubjectRef subject);

    /** Whether the caller may open an evaluation of it now. */
    boolean opens(Caller caller, SubjectRef subject);

    /**
     * Opens an evaluation and leads the subject to evaluation, when it stands before it, in one unit of work.
     *
     * @param model identifier of the criteria model; its current revision is kept as the snapshot
     * @param deadline last day for all reviews, not in the past
     * @throws org.trihelix.api.ConflictException when there is an open one, or the subject does not stand where it can be evaluated
     */
    Evaluation open(Caller caller, SubjectRef subject, String model, LocalDate deadline);

    /** Experts by name, with what keeps each from being asked. */
    List<Candidate> candidates(Caller caller, String id);

    /**
     * Asks people for their reviews, all of them or none.
     *
     * @param persons identifiers, at least one
     * @param due last day, not in the past
     * @throws org.trihelix.api.InvalidException when one of them must not judge it, with every one's reason
     */
    Evaluation assign(Caller caller, String id, Set<String> persons, LocalDate due);

    /** Asks one person. */
    default Evaluation assign(Caller caller, String id, String person, LocalDate due) {
        return assign(caller, id, Set.of(person), due);
    }

    /** Gives more time, or less. */
    Evaluation postpone(Caller caller, String id, String assignment, LocalDate due);

    /**
     * Asks another person instead.
     *
     * @param reason empty where none is given
     */
    Evaluation replace(Caller caller, String id, String assignment, String person, LocalDate due, String reason);

    /** Takes the question back. */
    Evaluation withdraw(Caller caller, String id, String assignment, String reason);

    /**
     * Decides and moves the subject through its flow, in one unit of work.
     *
     * @param reason is public
     */
    Evaluation decide(Caller caller, String id, Outcome outcome, String reason);

    /** Ends it without a decision; the subject stays where it is. */
    Evaluation close(Caller caller, String id, String reason);

    /** What happened, newest first; for those who lead it. */
    Page<Recorded> journal(Caller caller, String id, PageRequest page);
}
