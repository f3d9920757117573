package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.JointProject.Summary;
import org.trihelix.clusters.JointProjects;
import org.trihelix.clusters.domain.Project;
import org.trihelix.clusters.internal.QueryWords;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListFilter;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.ListQuery;
import org.trihelix.ui.Option;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The list of joint projects. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class ProjectListView implements ViewContribution {

    private final JointProjects projects;
    private final Regions regions;

    @Activate
    public ProjectListView(@Reference JointProjects projects, @Reference Regions regions) {
        this.projects = projects;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.PROJECTS;
    }

    @Override
    public String titleKey() {
        return "clusters.projects.title";
    }

    @Override
    public Permission permission() {
        return ClustersPermissions.READ;
    }

    @Override
    public MenuItem menu() {
        return new MenuItem(Section.CLUSTERS, 30, "project");
    }

    @Override
    public long waiting(Caller caller) {
        return projects.duties(caller).size();
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        return new ListPage<>(
                context,
                new ListDefinition<>(
                        titleKey(),
                        "clusters.projects.empty",
                        row -> Paths.project(row.id()),
                        columns(say),
                        filters(say),
                        List.of(),
                        (query, page) -> rows(context, query, page),
                        null,
                        List.of()));
    }

    private static List<ListColumn<Summary>> columns(Say say) {
        return List.of(
                new ListColumn.Text<>("clusters.field.title", Summary::title),
                new ListColumn.State<>("clusters.field.state", row -> status(say, row)),
                new ListColumn.Wide<>("clusters.subject.cluster", Summary::clusterName),
                new ListColumn.Text<>("clusters.milestones.title", row -> reached(say, row)),
                new ListColumn.Text<>("clusters.field.nextDue", row -> say.day(row.nextDue())),
                new ListColumn.Text<>("clusters.field.responsible", Summary::responsibleName),
                new ListColumn.Text<>("clusters.field.ends", row -> say.day(row.ends())));
    }

    /** What is late is said in place of what it is. */
    private static Status status(Say say, Summary row) {
        Status late = say.late(row.overdue());
        return late == null ? say.status(row.state()) : late;
    }

    private static String reached(Say say, Summary row) {
        return say.text("clusters.ofSeats", row.reached(), row.milestones());
    }

    private static List<ListFilter> filters(Say say) {
        return List.of(
                new ListFilter("state", "clusters.field.state", say.options("project", Project.State.values())),
                new ListFilter(
                        "overdue",
                        "clusters.field.lateness",
                        List.of(new Option("true", say.text("clusters.overdue")))));
    }

    private Page<Summary> rows(ViewContext context, ListQuery query, PageRequest page) {
        String state = query.filter("state");
        var wanted = new JointProject.Query(
                query.search(),
                QueryWords.some(Project.State.class, state == null ? List.of() : List.of(state), "state"),
                null,
                null,
                null,
                query.filter("overdue") != null);
        return projects.find(context.caller(), wanted, page);
    }

    static Component table(Say say, List<Summary> rows) {
        var table = new Tables(
                say,
                say.text("clusters.projects.title"),
                List.of(
                        "clusters.field.title",
                        "clusters.field.state",
                        "clusters.milestones.title",
                        "clusters.field.nextDue"));
        for (Summary row : rows) {
            table.row(
                    new Anchor(Paths.project(row.id()), row.title()),
                    new StatusChip(status(say, row)),
                    reached(say, row),
                    say.day(row.nextDue()));
        }
        return table.made();
    }
}
