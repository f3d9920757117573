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
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotion.Summary;
import org.trihelix.mobilization.Promotions;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.internal.QueryWords;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListFilter;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.ListQuery;
import org.trihelix.ui.ListSort;
import org.trihelix.ui.Option;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** Promotion packages; those that wait for the reader's answer are counted in the menu. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class PromotionListView implements ViewContribution {

    private final Promotions promotions;
    private final Regions regions;

    @Activate
    public PromotionListView(@Reference Promotions promotions, @Reference Regions regions) {
        this.promotions = promotions;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.PACKAGES;
    }

    @Override
    public String titleKey() {
        return "mobilization.promotion.list";
    }

    @Override
    public Permission permission() {
        return MobilizationPermissions.READ;
    }

    @Override
    public MenuItem menu() {
        return new MenuItem(Section.MOBILIZATION, 10, "promotion");
    }

    @Override
    public long waiting(Caller caller) {
        return promotions.waiting(caller, PageRequest.first(1)).total();
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        return new ListPage<>(
                context,
                new ListDefinition<>(
                        titleKey(),
                        "mobilization.promotion.empty",
                        row -> Paths.promotion(row.id()),
                        columns(say),
                        filters(say),
                        Stream.of(Promotion.Sort.values())
                                .map(sort -> new ListSort(
                                        sort.name().toLowerCase(Locale.ROOT), "mobilization.promotion.sort." + sort))
                                .toList(),
                        (query, page) -> rows(context, query, page),
                        primary(context),
                        List.of()));
    }

    private static List<ListColumn<Summary>> columns(Say say) {
        return List.of(
                new ListColumn.Text<>("mobilization.field.subject", Summary::title),
                new ListColumn.State<>(
                        "mobilization.field.answer", row -> say.status(row.state(), row.answer(), row.overdue())),
                new ListColumn.Text<>("mobilization.field.deadline", row -> say.day(row.deadline())),
                new ListColumn.Text<>("mobilization.field.addressee", Summary::addresseeName),
                new ListColumn.Text<>("mobilization.field.region", row -> say.region(row.region())),
                new ListColumn.Moment<>("mobilization.column.changed", Summary::changed));
    }

    private static List<ListFilter> filters(Say say) {
        return List.of(
                new ListFilter(
                        "show",
                        "mobilization.show",
                        List.of(
                                new Option("waiting", say.text("mobilization.show.answer")),
                                new Option("overdue", say.text("mobilization.overdue")))),
                new ListFilter("state", "mobilization.field.answer", say.options("package", Dossier.State.class)),
                new ListFilter("region", "mobilization.field.region", say.regionOptions()));
    }

    private Page<Summary> rows(ViewContext context, ListQuery query, PageRequest page) {
        String show = query.filter("show");
        String state = query.filter("state");
        var wanted = new Promotion.Query(
                query.search(),
                QueryWords.some(Dossier.State.class, state == null ? List.of() : List.of(state), "state"),
                query.filter("region"),
                null,
                "overdue".equals(show),
                "waiting".equals(show),
                QueryWords.one(Promotion.Sort.class, query.sort(), "sort", Promotion.Sort.NEWEST));
        return promotions.find(context.caller(), wanted, page);
    }

    private static @Nullable PageAction primary(ViewContext context) {
        return context.allowsSomewhere(MobilizationPermissions.MANAGE)
                ? PageAction.of("mobilization.send", () -> context.navigate(Paths.PACKAGES + "/new"))
                : null;
    }
}
