package org.trihelix.mobilization;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Recorded;
import org.trihelix.mobilization.Mobilization.Missing;
import org.trihelix.mobilization.Mobilization.NeedDraft;
import org.trihelix.mobilization.Mobilization.NeedQuery;
import org.trihelix.mobilization.Mobilization.Offer;
import org.trihelix.mobilization.Mobilization.PledgeQuery;
import org.trihelix.mobilization.Mobilization.Promise;
import org.trihelix.mobilization.Mobilization.Query;
import org.trihelix.mobilization.Mobilization.Summary;
import org.trihelix.mobilization.domain.PledgeMove;

/**
 * Needs and pledges of subjects of any kind. Every method asks whether the caller may; every change is in the journal. Those of subjects
 * that the caller may not know of exist for him as rows with the title they had.
 */
@ProviderType
public interface Mobilizations {

    /** A part of the list; a fixed number of queries, however long the page. */
    Page<Summary> find(Caller caller, Query query, PageRequest page);

    /** What is missing, newest first. */
    Page<Missing> missing(Caller caller, NeedQuery query, PageRequest page);

    /** Pledges, latest changed first; those that wait for the caller, longest waiting first. */
    Page<Promise> pledges(Caller caller, PledgeQuery query, PageRequest page);

    /** Pledges that wait for the caller, longest waiting first. */
    default Page<Promise> waiting(Caller caller, PageRequest page) {
        return pledges(caller, PledgeQuery.WAITING, page);
    }

    Mobilization mobilization(Caller caller, String id);

    /** Those of one subject, newest first. */
    List<Summary> of(Caller caller, SubjectRef subject);

    /** Those of the subjects for which the caller may open a gathering now; a fixed number of queries. */
    Set<SubjectRef> openable(Caller caller, Collection<SubjectRef> subjects);

    /** Whether the caller may open a gathering for it now. */
    default boolean opens(Caller caller, SubjectRef subject) {
        return !openable(caller, List.of(subject)).isEmpty();
    }

    /**
     * Opens the gathering of resources with its first needs.
     *
     * @param needs at least one
     * @throws org.trihelix.api.ConflictException when there is an open one, or the subject does not stand where resources are gathered
     */
    Mobilization open(Caller caller, SubjectRef subject, List<NeedDraft> needs);

    Mobilization state(Caller caller, String id, NeedDraft need);

    /**
     * Changes text, day and amount of a need.
     *
     * @param need in the form the caller has seen; kind and unit do not change
     * @param version the one it was made from
     * @throws org.trihelix.api.ConflictException when it was changed meanwhile, or less would be asked for than is covered
     */
    Mobilization change(Caller caller, String id, String need, int version, NeedDraft draft);

    /**
     * Asks for it no more; offers that wait are declined.
     *
     * @throws org.trihelix.api.ConflictException when something is accepted for it
     */
    Mobilization drop(Caller caller, String id, String need, String reason);

    Mobilization offer(Caller caller, String id, String need, Offer offer);

    /**
     * Does something with a pledge.
     *
     * @param amount for {@link PledgeMove#ACCEPT}: how much of the offer is taken, null for all; not used otherwise
     * @throws org.trihelix.api.ConflictException when it does not stand where the move starts, or more would be accepted than is missing
     */
    Mobilization move(Caller caller, String pledge, PledgeMove move, @Nullable BigDecimal amount, String reason);

    /**
     * Accepts several offers, all together or none.
     *
     * @param amounts how much of each to take, in the unit of its need, by the pledges' ids in the order in which they are taken
     * @throws org.trihelix.api.ConflictException when one of them no longer waits, can no longer be met, or less of it is missing
     */
    Mobilization acceptAll(Caller caller, String id, Map<String, BigDecimal> amounts);

    /** Leads the subject, all of whose needs are covered, from mobilization to its cluster. */
    Mobilization leadOn(Caller caller, String id, String reason);

    /** Ends it; pledges are kept as they are and bind nobody any more. */
    Mobilization close(Caller caller, String id, String reason);

    /** What happened, newest first. */
    Page<Recorded> journal(Caller caller, String id, PageRequest page);
}
