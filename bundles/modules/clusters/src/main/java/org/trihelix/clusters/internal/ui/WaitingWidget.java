package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.clusters.Cluster.Summary;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.JointProject.Duty;
import org.trihelix.clusters.JointProjects;
import org.trihelix.clusters.domain.Stage;
import org.trihelix.ui.DashboardWidget;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.Still;
import org.trihelix.ui.ViewContext;

/** What waits for the reader: answers for his organizations, clusters to lead on, milestones. */
@org.osgi.service.component.annotations.Component(service = DashboardWidget.class)
public final class WaitingWidget implements DashboardWidget {

    private static final int ROWS = 5;

    private final Clusters clusters;
    private final JointProjects projects;
    private final Regions regions;

    @Activate
    public WaitingWidget(@Reference Clusters clusters, @Reference JointProjects projects, @Reference Regions regions) {
        this.clusters = clusters;
        this.projects = projects;
        this.regions = regions;
    }

    @Override
    public String id() {
        return "clusters.waiting";
    }

    @Override
    public String titleKey() {
        return "clusters.widget.title";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Permission permission() {
        return ClustersPermissions.READ;
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        var card = new Div();
        PageRequest first = PageRequest.first(ROWS);
        add(card, say, "clusters.widget.answers", clusters.toAnswer(context.caller(), first));
        add(card, say, "clusters.widget.lead", clusters.toLead(context.caller(), first));
        List<Duty> duties = projects.duties(context.caller());
        if (!duties.isEmpty()) {
            card.add(new H3(say.text("clusters.widget.milestones", duties.size())), milestones(say, duties));
        }
        return card.getComponentCount() == 0 ? new Paragraph(say.text("clusters.widget.none")) : Still.of(card);
    }

    private static void add(Div card, Say say, String key, Page<Summary> page) {
        if (page.items().isEmpty()) {
            return;
        }
        var list = links();
        for (Summary row : page.items()) {
            boolean late = row.clock() != Stage.Clock.RUNNING;
            list.add(item(
                    new Anchor(Paths.cluster(row.id()) + "?tab=participants", row.name()),
                    new StatusChip(say.status(row)),
                    chip(late ? say.status(row.clock()) : null)));
        }
        card.add(new H3(say.text(key, page.total())), list);
    }

    private static Component milestones(Say say, List<Duty> duties) {
        var list = links();
        duties.stream()
                .limit(ROWS)
                .forEach(duty -> list.add(item(
                        new Anchor(Paths.project(duty.project()), duty.title()),
                        chip(say.late(duty.overdue())),
                        new Span(say.text("clusters.until", say.day(duty.due()), duty.projectTitle())))));
        return list;
    }

    private static UnorderedList links() {
        var list = new UnorderedList();
        list.addClassName("th-links");
        return list;
    }

    private static Component chip(@Nullable Status status) {
        return status == null ? new Span() : new StatusChip(status);
    }

    private static ListItem item(Component title, Component... facts) {
        var line = new Div(facts);
        line.addClassName("th-timeline-head");
        return new ListItem(title, line);
    }
}
