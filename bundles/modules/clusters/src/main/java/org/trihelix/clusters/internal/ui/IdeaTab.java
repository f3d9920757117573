package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Cluster.Summary;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.JointProjects;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.internal.GeneralChain;
import org.trihelix.ui.DetailTab;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.ViewContext;

/** Who carries an idea out, on its page: clusters, candidates, joint projects, and who could fill the roles it requires. */
@org.osgi.service.component.annotations.Component(service = DetailTab.class)
public final class IdeaTab implements DetailTab {

    private final Clusters clusters;
    private final JointProjects projects;
    private final Networks networks;
    private final Regions regions;

    @Activate
    public IdeaTab(
            @Reference Clusters clusters,
            @Reference JointProjects projects,
            @Reference Networks networks,
            @Reference Regions regions) {
        this.clusters = clusters;
        this.projects = projects;
        this.networks = networks;
        this.regions = regions;
    }

    @Override
    public String kind() {
        return "idea";
    }

    @Override
    public String id() {
        return "clusters";
    }

    @Override
    public String titleKey() {
        return "clusters.module.name";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Permission permission() {
        return ClustersPermissions.READ;
    }

    @Override
    public Component create(SubjectRef subject, ViewContext context) {
        var say = new Say(context, regions);
        var content = new Div();
        content.addClassName("th-sections");
        PageRequest all = PageRequest.first(PageRequest.MAX_LIMIT);
        List<Summary> homes = clusters.find(context.caller(), Cluster.Query.ALL.of(subject), all)
                .items();
        if (!homes.isEmpty()) {
            content.add(table(say, homes));
        }
        var carried = projects.find(context.caller(), JointProject.Query.ALL.ofIdea(subject.toString()), all)
                .items();
        if (!carried.isEmpty()) {
            content.add(new Section(new H2(say.text("clusters.projects.title")), ProjectListView.table(say, carried)));
        }
        if (clusters.grows(context.caller(), subject)) {
            var roles = networks.roles(context.caller(), subject, GeneralChain.CODE, List.of());
            content.add(
                    new Section(
                            new H2(say.text("clusters.roles.title")),
                            new Paragraph(say.text("clusters.roles.text")),
                            new Roles(say).list(roles)),
                    new Paragraph(new Anchor(Paths.proposing(subject), say.text("clusters.propose"))));
        }
        return content.getComponentCount() > 0
                ? content
                : new EmptyState(context, say.text("clusters.idea.none"), say.text("clusters.idea.noneText"), null);
    }

    static Component table(Say say, List<Summary> rows) {
        var table = new Tables(
                say,
                say.text("clusters.list.title"),
                List.of("clusters.field.name", "clusters.field.phase", "clusters.field.participants"));
        for (Summary row : rows) {
            table.row(
                    new Anchor(Paths.cluster(row.id()), row.name()),
                    new StatusChip(say.status(row)),
                    ClusterListView.confirmed(say, row));
        }
        return table.made();
    }
}
