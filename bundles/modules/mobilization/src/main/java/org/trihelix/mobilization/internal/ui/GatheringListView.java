package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Summary;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.internal.QueryWords;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListFilter;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.ListQuery;
import org.trihelix.ui.ListSort;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** For what resources are gathered, and how far it has come. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class GatheringListView implements ViewContribution {

    private final Mobilizations mobilizations;
    private final Regions regions;

    @Activate
    public GatheringListView(@Reference Mobilizations mobilizations, @Reference Regions regions) {
        this.mobilizations = mobilizations;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.GATHERINGS;
    }

    @Override
    public String titleKey() {
        return "mobilization.list.title";
    }

    @Override
    public Permission permission() {
        return MobilizationPermissions.READ;
    }

    @Override
    public MenuItem menu() {
        return new MenuItem(Section.MOBILIZATION, 20, "mobilization");
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        return new ListPage<>(
                context,
                new ListDefinition<>(
                        titleKey(),
                        "mobilization.list.empty",
                        row -> Paths.gathering(row.id()),
                        columns(say),
                        List.of(
                                new ListFilter("stage", "mobilization.field.stage", say.options("stage", Stage.class)),
                                new ListFilter("region", "mobilization.field.region", say.regionOptions())),
                        Stream.of(Mobilization.Sort.values())
                                .map(sort ->
                                        new ListSort(sort.name().toLowerCase(Locale.ROOT), "mobilization.sort." + sort))
                                .toList(),
                        (query, page) -> rows(context, query, page),
                        primary(context),
                        List.of()));
    }

    private static List<ListColumn<Summary>> columns(Say say) {
        return List.of(
                new ListColumn.Text<>("mobilization.field.subject", Summary::title),
                new ListColumn.State<>("mobilization.field.stage", row -> say.status(row.stage())),
                new ListColumn.Text<>(
                        "mobilization.column.percent",
                        row -> say.text(
                                "mobilization.percentOf", say.percent(row.percent()), row.covered(), row.asked())),
                new ListColumn.Figure<>("mobilization.column.offers", row -> row.offers() == 0 ? null : row.offers()),
                new ListColumn.Text<>("mobilization.field.region", row -> say.region(row.region())),
                new ListColumn.Moment<>("mobilization.column.changed", Summary::changed));
    }

    private Page<Summary> rows(ViewContext context, ListQuery query, PageRequest page) {
        String stage = query.filter("stage");
        var wanted = new Mobilization.Query(
                query.search(),
                QueryWords.some(Stage.class, stage == null ? List.of() : List.of(stage), "stage"),
                query.filter("region"),
                null,
                QueryWords.one(Mobilization.Sort.class, query.sort(), "sort", Mobilization.Sort.NEWEST));
        return mobilizations.find(context.caller(), wanted, page);
    }

    private static @Nullable PageAction primary(ViewContext context) {
        return context.allowsSomewhere(MobilizationPermissions.ASK)
                ? PageAction.of("mobilization.open", () -> context.navigate(Paths.GATHERINGS + "/new"))
                : null;
    }
}
