package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Promise;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.internal.QueryWords;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListFilter;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.ListQuery;
import org.trihelix.ui.Option;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** Pledges: those that wait for the reader, his own, all. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class PledgeListView implements ViewContribution {

    private final Mobilizations mobilizations;
    private final Regions regions;

    @Activate
    public PledgeListView(@Reference Mobilizations mobilizations, @Reference Regions regions) {
        this.mobilizations = mobilizations;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.PLEDGES;
    }

    @Override
    public String titleKey() {
        return "mobilization.pledges.title";
    }

    @Override
    public Permission permission() {
        return MobilizationPermissions.READ;
    }

    @Override
    public MenuItem menu() {
        return new MenuItem(Section.MOBILIZATION, 40, "pledge");
    }

    @Override
    public long waiting(Caller caller) {
        return mobilizations.waiting(caller, PageRequest.first(1)).total();
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        return new ListPage<>(
                context,
                new ListDefinition<>(
                        titleKey(),
                        "mobilization.pledges.empty",
                        row -> Paths.gathering(row.mobilization()) + "?tab=pledges",
                        columns(say),
                        List.of(
                                new ListFilter(
                                        "show",
                                        "mobilization.show",
                                        List.of(
                                                new Option("waiting", say.text("mobilization.show.waiting")),
                                                new Option("mine", say.text("mobilization.show.mine")))),
                                new ListFilter(
                                        "state",
                                        "mobilization.column.state",
                                        say.options("pledge", PledgeState.class))),
                        List.of(),
                        (query, page) -> rows(context, query, page),
                        null,
                        List.of()));
    }

    static List<ListColumn<Promise>> columns(Say say) {
        return List.of(
                new ListColumn.Text<>("mobilization.field.need", Promise::needTitle),
                new ListColumn.State<>("mobilization.column.state", row -> say.status(row.state())),
                new ListColumn.Text<>("mobilization.field.amount", row -> say.amount(row.unit(), row.amount())),
                new ListColumn.Wide<>("mobilization.column.giver", Promise::giver),
                new ListColumn.Wide<>("mobilization.column.for", Promise::subjectTitle),
                new ListColumn.Moment<>("mobilization.column.changed", Promise::changed));
    }

    private Page<Promise> rows(ViewContext context, ListQuery query, PageRequest page) {
        String show = query.filter("show");
        String state = query.filter("state");
        Set<PledgeState> states =
                QueryWords.some(PledgeState.class, state == null ? List.of() : List.of(state), "state");
        String owner = "mine".equals(show) ? context.caller().id() : null;
        return mobilizations.pledges(
                context.caller(), new Mobilization.PledgeQuery(owner, null, states, "waiting".equals(show)), page);
    }
}
