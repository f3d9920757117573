package org.trihelix.mobilization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Recorded;
import org.trihelix.mobilization.Promotion.Addressee;
import org.trihelix.mobilization.Promotion.Draft;
import org.trihelix.mobilization.Promotion.Query;
import org.trihelix.mobilization.Promotion.Summary;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Level;

/**
 * Packages that carry subjects of any kind to those who decide. Every method asks whether the caller may; every change is in the journal.
 * Those of subjects that the caller may not know of exist for him as rows with the title they had.
 */
@ProviderType
public interface Promotions {

    /** A part of the list; a fixed number of queries, however long the page. */
    Page<Summary> find(Caller caller, Query query, PageRequest page);

    /** Packages that wait for the caller's answer, earliest deadline first. */
    default Page<Summary> waiting(Caller caller, PageRequest page) {
        return find(caller, Query.WAITING, page);
    }

    Promotion promotion(Caller caller, String id);

    /** Those of one subject, newest first. */
    List<Summary> of(Caller caller, SubjectRef subject);

    /** Those of the subjects about which the caller may send a package now; a fixed number of queries. */
    Set<SubjectRef> sendable(Caller caller, Collection<SubjectRef> subjects);

    /** Whether the caller may send a package about it now. */
    default boolean sends(Caller caller, SubjectRef subject) {
        return !sendable(caller, List.of(subject)).isEmpty();
    }

    /**
     * To whom a package about it can be sent: those who decide for its region first, then those above, then whoever merely administers the
     * hub; by name where nothing else tells them apart.
     */
    List<Addressee> addressees(Caller caller, SubjectRef subject);

    /**
     * Sends a package.
     *
     * @throws org.trihelix.api.ConflictException when one is awaiting its answer, or the subject does not stand in promotion
     * @throws org.trihelix.api.InvalidException when the addressee may not answer it
     */
    Promotion send(Caller caller, Draft draft);

    /** Gives more time, or less. */
    Promotion postpone(Caller caller, String id, LocalDate deadline);

    /**
     * Carries an overdue package to somebody else.
     *
     * @param reason empty where none is given
     * @throws org.trihelix.api.ConflictException when its deadline has not passed
     */
    Promotion escalate(Caller caller, String id, Level level, String addressee, LocalDate deadline, String reason);

    /**
     * Answers and moves the subject through its flow, in one unit of work.
     *
     * @param reason is public and goes to the authors
     */
    Promotion answer(Caller caller, String id, Answer answer, String reason);

    /** Takes it back; the subject stays where it is. */
    Promotion withdraw(Caller caller, String id, String reason);

    /** What happened, newest first; for those who may read the package. */
    Page<Recorded> journal(Caller caller, String id, PageRequest page);
}
