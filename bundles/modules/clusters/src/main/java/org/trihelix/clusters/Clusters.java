package org.trihelix.clusters;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Recorded;
import org.trihelix.clusters.Cluster.Draft;
import org.trihelix.clusters.Cluster.Invited;
import org.trihelix.clusters.Cluster.Query;
import org.trihelix.clusters.Cluster.Summary;
import org.trihelix.clusters.domain.Charter;

/** Clusters and candidates for them. Every method asks whether the caller may; every change is in the journal. */
@ProviderType
public interface Clusters {

    /** A part of the list; a fixed number of queries, however long the page. */
    Page<Summary> find(Caller caller, Query query, PageRequest page);

    /** Where the caller's organizations are asked to take part. */
    Page<Summary> toAnswer(Caller caller, PageRequest page);

    /** What waits for the caller to lead it on: candidates that can be asked or founded, stages that have run out. */
    Page<Summary> toLead(Caller caller, PageRequest page);

    Cluster cluster(Caller caller, String id);

    /** What happened to it, newest first. */
    Page<Recorded> journal(Caller caller, String id, PageRequest page);

    /** Whether a candidate may grow from that idea now, and the caller may propose it. */
    boolean grows(Caller caller, SubjectRef idea);

    /** @throws org.trihelix.api.InvalidException with all that is wrong */
    Cluster propose(Caller caller, Draft draft);

    /**
     * Changes what is written about it.
     *
     * @param version the one the change was made from
     * @throws org.trihelix.api.ConflictException with the current values, when it is no longer the current one
     */
    Cluster change(Caller caller, String id, int version, Charter charter);

    /** Puts organizations in, all or none; they are asked at once where asking has begun. One that declined is asked again. */
    Cluster invite(Caller caller, String id, List<Invited> invited);

    /** Puts one in. */
    default Cluster invite(Caller caller, String id, Invited invited) {
        return invite(caller, id, List.of(invited));
    }

    /** Takes an organization out. */
    Cluster remove(Caller caller, String id, String organization, String reason);

    /**
     * Takes an idea out of a candidate.
     *
     * @throws org.trihelix.api.ConflictException once it is founded
     */
    Cluster removeIdea(Caller caller, String id, SubjectRef idea);

    /**
     * Asks all its organizations. Ideas that have their resources go to the stage of clusters in the same unit of work, where the caller
     * leads them.
     *
     * @throws org.trihelix.api.ConflictException when there are too few organizations, or an idea is not so far
     */
    Cluster gather(Caller caller, String id);

    /**
     * Answers for an organization to which the caller belongs. A participant may leave by declining.
     *
     * @param reason needed to decline
     */
    Cluster answer(Caller caller, String id, String organization, boolean confirms, String reason);

    /** @throws org.trihelix.api.ConflictException while answers are awaited, too few have confirmed, or an idea is gone or was sent back */
    Cluster found(Caller caller, String id);

    /**
     * Ends the stage; the next one begins today.
     *
     * @param version of the cluster whose stage is meant
     * @throws org.trihelix.api.ConflictException when it is no longer the current one
     */
    Cluster advance(Caller caller, String id, int version);

    /**
     * Gives the stage another last day.
     *
     * @param version of the cluster whose stage is meant
     * @param due not in the past, and at most as long again after the stage's own end
     * @throws org.trihelix.api.ConflictException when the version is no longer the current one
     */
    Cluster prolong(Caller caller, String id, int version, LocalDate due, String reason);

    /**
     * Gives a candidate up, or closes the cluster.
     *
     * @throws org.trihelix.api.ConflictException while joint projects run in it
     */
    Cluster end(Caller caller, String id, String reason);
}
