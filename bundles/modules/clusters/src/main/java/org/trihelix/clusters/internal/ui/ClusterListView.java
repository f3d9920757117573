package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Cluster.Summary;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.internal.QueryWords;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListFilter;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.ListQuery;
import org.trihelix.ui.ListSort;
import org.trihelix.ui.Option;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.Status;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The list of clusters and candidates. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class ClusterListView implements ViewContribution {

    private final Clusters clusters;
    private final Regions regions;

    @Activate
    public ClusterListView(@Reference Clusters clusters, @Reference Regions regions) {
        this.clusters = clusters;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.CLUSTERS;
    }

    @Override
    public String titleKey() {
        return "clusters.list.title";
    }

    @Override
    public Permission permission() {
        return ClustersPermissions.READ;
    }

    @Override
    public MenuItem menu() {
        return new MenuItem(Section.CLUSTERS, 10, "cluster");
    }

    @Override
    public long waiting(Caller caller) {
        PageRequest one = PageRequest.first(1);
        return clusters.toAnswer(caller, one).total()
                + clusters.toLead(caller, one).total();
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        return new ListPage<>(
                context,
                new ListDefinition<>(
                        titleKey(),
                        "clusters.list.empty",
                        row -> Paths.cluster(row.id()),
                        columns(say),
                        filters(say),
                        sorts(),
                        (query, page) -> rows(context, query, page),
                        primary(context),
                        List.of(),
                        List.of(new Crumb(say.text("clusters.suggested.title"), Paths.SUGGESTED))));
    }

    private static List<ListColumn<Summary>> columns(Say say) {
        return List.of(
                new ListColumn.Text<>("clusters.field.name", Summary::name),
                new ListColumn.State<>("clusters.field.phase", row -> status(say, row)),
                new ListColumn.Text<>("clusters.field.participants", row -> confirmed(say, row)),
                new ListColumn.Text<>("clusters.field.stage", row -> stage(say, row)),
                new ListColumn.Text<>("clusters.field.stageDue", row -> say.day(row.stageDue())),
                new ListColumn.Text<>("clusters.field.region", row -> say.region(row.region())),
                new ListColumn.Moment<>("clusters.field.changed", Summary::changed));
    }

    /** What is late is said in place of what it is. */
    private static Status status(Say say, Summary row) {
        Status late = say.status(row.clock());
        return late == null ? say.status(row) : late;
    }

    static String confirmed(Say say, Summary row) {
        return say.text("clusters.ofSeats", row.confirmed(), row.seats());
    }

    private static String stage(Say say, Summary row) {
        return row.stage() == null || row.phase() != Phase.FOUNDED ? "" : say.word("stage", row.stage());
    }

    private static List<ListFilter> filters(Say say) {
        return List.of(
                new ListFilter("phase", "clusters.field.phase", say.options("phase", Phase.values())),
                new ListFilter("region", "clusters.field.region", say.regionOptions()),
                new ListFilter(
                        "overdue",
                        "clusters.field.clock",
                        List.of(new Option("true", say.text("clusters.clock.OVERDUE")))));
    }

    private static List<ListSort> sorts() {
        return Stream.of(Cluster.Sort.values())
                .map(sort -> new ListSort(sort.name().toLowerCase(Locale.ROOT), "clusters.sort." + sort))
                .toList();
    }

    private Page<Summary> rows(ViewContext context, ListQuery query, PageRequest page) {
        String phase = query.filter("phase");
        var wanted = new Cluster.Query(
                query.search(),
                QueryWords.some(Phase.class, phase == null ? List.of() : List.of(phase), "phase"),
                query.filter("region"),
                null,
                null,
                query.filter("overdue") != null,
                QueryWords.sort(query.sort()));
        return clusters.find(context.caller(), wanted, page);
    }

    private static @Nullable PageAction primary(ViewContext context) {
        return context.allowsSomewhere(ClustersPermissions.PROPOSE)
                ? PageAction.of("clusters.propose", () -> context.navigate(Paths.CLUSTERS + "/new"))
                : null;
    }
}
