package org.trihelix.clusters;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Recorded;
import org.trihelix.clusters.JointProject.Aim;
import org.trihelix.clusters.JointProject.Duty;
import org.trihelix.clusters.JointProject.Query;
import org.trihelix.clusters.JointProject.Step;
import org.trihelix.clusters.JointProject.Summary;
import org.trihelix.clusters.domain.ProjectPlan;

/**
 * What clusters do together. People of the partners and those who lead the cluster work on a project. Every method asks whether the
 * caller may; every change is in the journal.
 */
@ProviderType
public interface JointProjects {

    /** A part of the list, newest first; a fixed number of queries, however long the page. */
    Page<Summary> find(Caller caller, Query query, PageRequest page);

    /** Milestones that wait for the caller, by day, at most 100. */
    List<Duty> duties(Caller caller);

    JointProject project(Caller caller, String id);

    /** What happened to it, newest first. */
    Page<Recorded> journal(Caller caller, String id, PageRequest page);

    /**
     * Opens one in a founded cluster. The idea that it carries out goes to implementation in the same unit of work, where the caller leads it.
     *
     * @param partners identifiers of participants beside the leading one
     * @throws org.trihelix.api.ConflictException while the cluster is not founded or is on hold
     */
    JointProject open(Caller caller, String cluster, ProjectPlan plan, List<String> partners);

    JointProject addMilestone(Caller caller, String id, Step step);

    /**
     * Reports that a milestone is reached.
     *
     * @param day not in the future
     * @param result what was reached
     */
    JointProject reach(Caller caller, String id, String milestone, LocalDate day, String result);

    /** @param address where the document is kept, {@code https://…} */
    JointProject addDocument(Caller caller, String id, String title, String address);

    JointProject addEffect(Caller caller, String id, Aim aim);

    /**
     * Reports what was measured last.
     *
     * @param day not in the future
     */
    JointProject measure(Caller caller, String id, String effect, double value, LocalDate day);

    /**
     * Ends it.
     *
     * @param done whether it came to its end; otherwise it is stopped
     * @param reason what came out, or why it is stopped
     */
    JointProject end(Caller caller, String id, boolean done, String reason);
}
