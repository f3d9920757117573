package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Regions;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.JointProjects;
import org.trihelix.clusters.Networks;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The page of one joint project. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class ProjectDetailView implements ViewContribution {

    private final Services services;
    private final Regions regions;

    @Activate
    public ProjectDetailView(
            @Reference Clusters clusters,
            @Reference JointProjects projects,
            @Reference Networks networks,
            @Reference Organizations organizations,
            @Reference Regions regions) {
        this.services = new Services(clusters, projects, networks, organizations);
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.PROJECTS + "/:id";
    }

    @Override
    public String titleKey() {
        return "clusters.project.detail.title";
    }

    @Override
    public Permission permission() {
        return ClustersPermissions.READ;
    }

    @Override
    public Component create(ViewContext context) {
        try {
            var project = services.projects().project(context.caller(), context.parameter("id"));
            return new ProjectPage(new Say(context, regions), services, project).component();
        } catch (NotFoundException e) {
            return Missing.page(context, Paths.PROJECTS);
        }
    }
}
