package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Promise;
import org.trihelix.mobilization.Mobilization.Summary;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.ui.DetailTab;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.ViewContext;

/** What an organization has promised, and what is gathered for its people's proposals, on its page. */
@org.osgi.service.component.annotations.Component(service = DetailTab.class)
public final class OrganizationTab implements DetailTab {

    private static final PageRequest ROWS = PageRequest.first(50);

    private final Mobilizations mobilizations;
    private final Regions regions;

    @Activate
    public OrganizationTab(@Reference Mobilizations mobilizations, @Reference Regions regions) {
        this.mobilizations = mobilizations;
        this.regions = regions;
    }

    @Override
    public String kind() {
        return "organization";
    }

    @Override
    public String id() {
        return "mobilization";
    }

    @Override
    public String titleKey() {
        return "mobilization.tab.resources";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Permission permission() {
        return MobilizationPermissions.READ;
    }

    @Override
    public Component create(SubjectRef subject, ViewContext context) {
        var say = new Say(context, regions);
        List<Promise> pledges = mobilizations
                .pledges(context.caller(), new Mobilization.PledgeQuery(null, subject.id(), Set.of(), false), ROWS)
                .items();
        var own = new Mobilization.Query("", Set.of(), null, subject.id(), Mobilization.Sort.NEWEST);
        List<Summary> gatherings =
                mobilizations.find(context.caller(), own, ROWS).items();
        if (pledges.isEmpty() && gatherings.isEmpty()) {
            return new EmptyState(
                    context,
                    say.text("mobilization.organization.none"),
                    say.text("mobilization.organization.noneText"),
                    null);
        }
        var content = new Div();
        content.addClassName("th-sections");
        if (!pledges.isEmpty()) {
            content.add(new Section(new H2(say.text("mobilization.organization.pledges")), pledges(say, pledges)));
        }
        if (!gatherings.isEmpty()) {
            content.add(new Section(
                    new H2(say.text("mobilization.organization.gatherings")),
                    SubjectTab.gatherings(say, gatherings, Summary::title)));
        }
        return content;
    }

    private static Component pledges(Say say, List<Promise> rows) {
        var table = say.table(
                "mobilization.organization.pledges",
                "mobilization.field.need",
                "mobilization.column.state",
                "mobilization.field.amount",
                "mobilization.column.for");
        for (Promise row : rows) {
            table.row(
                    new Anchor(Paths.gathering(row.mobilization()) + "?tab=pledges", row.needTitle()),
                    new StatusChip(say.status(row.state())),
                    say.amount(row.unit(), row.amount()),
                    new Span(row.subjectTitle()));
        }
        return table;
    }
}
