package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.mobilization.Mobilization.Promise;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotions;
import org.trihelix.ui.DashboardWidget;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.Still;
import org.trihelix.ui.ViewContext;

/** Packages that wait for the reader's answer, and pledges that wait for him. */
@org.osgi.service.component.annotations.Component(service = DashboardWidget.class)
public final class WaitingWidget implements DashboardWidget {

    private static final PageRequest ROWS = PageRequest.first(4);

    private final Mobilizations mobilizations;
    private final Promotions promotions;
    private final Regions regions;

    @Activate
    public WaitingWidget(
            @Reference Mobilizations mobilizations, @Reference Promotions promotions, @Reference Regions regions) {
        this.mobilizations = mobilizations;
        this.promotions = promotions;
        this.regions = regions;
    }

    @Override
    public String id() {
        return "mobilization.waiting";
    }

    @Override
    public String titleKey() {
        return "mobilization.widget.waiting";
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public Permission permission() {
        return MobilizationPermissions.READ;
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        var card = new Div();
        Page<Promotion.Summary> packages = promotions.waiting(context.caller(), ROWS);
        if (!packages.items().isEmpty()) {
            card.add(new H3(say.text("mobilization.widget.packages", packages.total())), packages(say, packages));
        }
        Page<Promise> pledges = mobilizations.waiting(context.caller(), ROWS);
        if (!pledges.items().isEmpty()) {
            card.add(new H3(say.text("mobilization.widget.pledges", pledges.total())), pledges(say, pledges));
        }
        return card.getComponentCount() == 0 ? new Paragraph(say.text("mobilization.widget.none")) : Still.of(card);
    }

    private static Component packages(Say say, Page<Promotion.Summary> rows) {
        var list = new UnorderedList();
        list.addClassName("th-links");
        for (Promotion.Summary row : rows.items()) {
            list.add(item(
                    new Anchor(Paths.promotion(row.id()), row.title()),
                    new StatusChip(say.status(row.state(), row.answer(), row.overdue())),
                    new Span(say.text("mobilization.until", say.day(row.deadline())))));
        }
        return list;
    }

    private static Component pledges(Say say, Page<Promise> rows) {
        var list = new UnorderedList();
        list.addClassName("th-links");
        for (Promise row : rows.items()) {
            list.add(item(
                    new Anchor(Paths.gathering(row.mobilization()) + "?tab=pledges", row.needTitle()),
                    new StatusChip(say.status(row.state())),
                    new Span(row.giver() + ", " + say.amount(row.unit(), row.amount()))));
        }
        return list;
    }

    private static ListItem item(Component title, Component... facts) {
        var line = new Div(facts);
        line.addClassName("th-timeline-head");
        return new ListItem(title, line);
    }
}
