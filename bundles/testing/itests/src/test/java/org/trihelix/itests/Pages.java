package org.trihelix.itests;

import java.util.List;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Permission;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.mobilization.MobilizationPermissions;

/** Every page below /app/ with the permission it declares. A test inside the hub holds this list against the views that are there. */
final class Pages {

    /**
     * A page.
     *
     * @param path as the view declares it
     */
    record Entry(String path, Permission permission) {}

    static final List<Entry> ALL = List.of(
            new Entry("", HubPermissions.USE),
            new Entry("profile", HubPermissions.USE),
            new Entry("people", HubPermissions.PEOPLE),
            new Entry("people/new", HubPermissions.PEOPLE),
            new Entry("people/:id", HubPermissions.USE),
            new Entry("organizations", HubPermissions.USE),
            new Entry("organizations/new", HubPermissions.ORGANIZATIONS),
            new Entry("organizations/:id", HubPermissions.USE),
            new Entry("organizations/:id/edit", HubPermissions.ORGANIZATIONS),
            new Entry("modules", HubPermissions.MODULES),
            new Entry("plugins", HubPermissions.PLUGINS),
            new Entry("plugin-drafts", HubPermissions.PLUGINS),
            new Entry("plugin-drafts/new", HubPermissions.PLUGINS),
            new Entry("plugin-drafts/:id", HubPermissions.PLUGINS),
            new Entry("plugin-drafts/:id/edit", HubPermissions.PLUGINS),
            new Entry("plugin-drafts/:id/:folder/:file", HubPermissions.PLUGINS),
            new Entry("publishers", HubPermissions.PUBLISHERS),
            new Entry("ideas", IdeasPermissions.READ),
            new Entry("ideas/board", IdeasPermissions.READ),
            new Entry("ideas/compare", IdeasPermissions.READ),
            new Entry("ideas/new", IdeasPermissions.SUBMIT),
            new Entry("ideas/:id", IdeasPermissions.READ),
            new Entry("ideas/:id/edit", IdeasPermissions.SUBMIT),
            new Entry("taxonomies", IdeasPermissions.READ),
            new Entry("taxonomies/:code", IdeasPermissions.READ),
            new Entry("clusters", ClustersPermissions.READ),
            new Entry("clusters/new", ClustersPermissions.PROPOSE),
            new Entry("clusters/:id", ClustersPermissions.READ),
            new Entry("clusters/:id/edit", ClustersPermissions.PROPOSE),
            new Entry("cluster-suggestions", ClustersPermissions.READ),
            new Entry("joint-projects", ClustersPermissions.READ),
            new Entry("joint-projects/new", ClustersPermissions.TAKE_PART),
            new Entry("joint-projects/:id", ClustersPermissions.READ),
            new Entry("evaluations", EvaluationPermissions.READ),
            new Entry("evaluations/new", EvaluationPermissions.MANAGE),
            new Entry("evaluations/:id", EvaluationPermissions.READ),
            new Entry("reviews", EvaluationPermissions.REVIEW),
            new Entry("reviews/:id", EvaluationPermissions.READ),
            new Entry("ranking", EvaluationPermissions.READ),
            new Entry("promotions", MobilizationPermissions.READ),
            new Entry("promotions/new", MobilizationPermissions.MANAGE),
            new Entry("promotions/:id", MobilizationPermissions.READ),
            new Entry("mobilization", MobilizationPermissions.READ),
            new Entry("mobilization/new", MobilizationPermissions.ASK),
            new Entry("mobilization/:id", MobilizationPermissions.READ),
            new Entry("mobilization/:id/need", MobilizationPermissions.ASK),
            new Entry("mobilization/:id/pledge", MobilizationPermissions.PLEDGE),
            new Entry("needs", MobilizationPermissions.READ),
            new Entry("pledges", MobilizationPermissions.READ),
            new Entry("criteria", EvaluationPermissions.READ),
            new Entry("criteria/new", EvaluationPermissions.CRITERIA),
            new Entry("criteria/:id", EvaluationPermissions.READ),
            new Entry("criteria/:id/edit", EvaluationPermissions.CRITERIA));

    private Pages() {}
}
