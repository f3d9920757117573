package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Missing;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.internal.QueryWords;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListFilter;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.ListQuery;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** What is missing anywhere, for those who could give it. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class MissingListView implements ViewContribution {

    private final Mobilizations mobilizations;
    private final Regions regions;

    @Activate
    public MissingListView(@Reference Mobilizations mobilizations, @Reference Regions regions) {
        this.mobilizations = mobilizations;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.NEEDS;
    }

    @Override
    public String titleKey() {
        return "mobilization.missing.list";
    }

    @Override
    public Permission permission() {
        return MobilizationPermissions.READ;
    }

    @Override
    public MenuItem menu() {
        return new MenuItem(Section.MOBILIZATION, 30, "need");
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        return new ListPage<>(
                context,
                new ListDefinition<>(
                        titleKey(),
                        "mobilization.missing.empty",
                        row -> Paths.gathering(row.mobilization()),
                        columns(say),
                        List.of(
                                new ListFilter(
                                        "kind", "mobilization.field.kind", say.options("kind", ResourceKind.class)),
                                new ListFilter("region", "mobilization.field.region", say.regionOptions())),
                        List.of(),
                        (query, page) -> rows(context, query, page),
                        null,
                        List.of()));
    }

    private static List<ListColumn<Missing>> columns(Say say) {
        return List.of(
                new ListColumn.Text<>("mobilization.field.need", Missing::title),
                new ListColumn.Text<>("mobilization.field.kind", row -> say.text("mobilization.kind." + row.kind())),
                new ListColumn.Text<>("mobilization.column.missing", row -> say.amount(row.unit(), row.missing())),
                new ListColumn.Text<>("mobilization.field.by", row -> say.day(row.by())),
                new ListColumn.Wide<>("mobilization.column.for", Missing::subjectTitle));
    }

    private Page<Missing> rows(ViewContext context, ListQuery query, PageRequest page) {
        String kind = query.filter("kind");
        var wanted = new Mobilization.NeedQuery(
                query.search(),
                QueryWords.some(ResourceKind.class, kind == null ? List.of() : List.of(kind), "kind"),
                query.filter("region"));
        return mobilizations.missing(context.caller(), wanted, page);
    }
}
