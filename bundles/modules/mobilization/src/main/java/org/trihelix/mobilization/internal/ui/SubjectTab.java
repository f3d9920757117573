package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotions;
import org.trihelix.ui.DetailTab;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.ViewContext;

/** Packages about an idea with their answers, and what is gathered for it, on its page. */
@org.osgi.service.component.annotations.Component(service = DetailTab.class)
public final class SubjectTab implements DetailTab {

    private final Mobilizations mobilizations;
    private final Promotions promotions;
    private final Regions regions;

    @Activate
    public SubjectTab(
            @Reference Mobilizations mobilizations, @Reference Promotions promotions, @Reference Regions regions) {
        this.mobilizations = mobilizations;
        this.promotions = promotions;
        this.regions = regions;
    }

    @Override
    public String kind() {
        return "idea";
    }

    @Override
    public String id() {
        return "mobilization";
    }

    @Override
    public String titleKey() {
        return "mobilization.tab.title";
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public Permission permission() {
        return MobilizationPermissions.READ;
    }

    @Override
    public Component create(SubjectRef subject, ViewContext context) {
        var say = new Say(context, regions);
        List<Promotion.Summary> packages = promotions.of(context.caller(), subject);
        List<Mobilization.Summary> gatherings = mobilizations.of(context.caller(), subject);
        boolean sends = promotions.sends(context.caller(), subject);
        boolean opens = mobilizations.opens(context.caller(), subject);
        if (packages.isEmpty() && gatherings.isEmpty()) {
            return new EmptyState(
                    context,
                    say.text("mobilization.tab.none"),
                    say.text("mobilization.tab.noneText"),
                    sends
                            ? step(context, "mobilization.send", Paths.sending(subject))
                            : opens ? step(context, "mobilization.open", Paths.opening(subject)) : null);
        }
        var content = new Div();
        content.addClassName("th-sections");
        content.add(section(
                say,
                "mobilization.promotion.list",
                packages.isEmpty() ? new Paragraph(say.text("mobilization.tab.noPackages")) : packages(say, packages),
                sends ? new Anchor(Paths.sending(subject), say.text("mobilization.send")) : new Span()));
        content.add(section(
                say,
                "mobilization.list.title",
                gatherings.isEmpty()
                        ? new Paragraph(say.text("mobilization.tab.noGatherings"))
                        : gatherings(say, gatherings),
                opens ? new Anchor(Paths.opening(subject), say.text("mobilization.open")) : new Span()));
        return content;
    }

    private static PageAction step(ViewContext context, String key, String path) {
        return PageAction.of(key, () -> context.navigate(path));
    }

    private static Section section(Say say, String heading, Component... parts) {
        var section = new Section(new H2(say.text(heading)));
        section.add(parts);
        return section;
    }

    private static Component packages(Say say, List<Promotion.Summary> rows) {
        var table = say.table(
                "mobilization.promotion.list",
                "mobilization.field.addressee",
                "mobilization.field.answer",
                "mobilization.field.deadline",
                "mobilization.field.reason");
        for (Promotion.Summary row : rows) {
            table.row(
                    new Anchor(Paths.promotion(row.id()), row.addresseeName()),
                    new StatusChip(say.status(row.state(), row.answer(), row.overdue())),
                    new Span(say.day(row.deadline())),
                    new Span(row.reason()));
        }
        return table;
    }

    /** @param name what leads to the page: the title where several subjects stand together, the day where it is one's own page */
    static Component gatherings(Say say, List<Mobilization.Summary> rows, Function<Mobilization.Summary, String> name) {
        var table = say.table(
                "mobilization.list.title",
                "mobilization.column.gathering",
                "mobilization.field.stage",
                "mobilization.column.needs",
                "mobilization.column.percent",
                "mobilization.column.offers");
        for (Mobilization.Summary row : rows) {
            table.row(
                    new Anchor(Paths.gathering(row.id()), name.apply(row)),
                    new StatusChip(say.status(row.stage())),
                    say.text("mobilization.ofAsked", row.covered(), row.asked()),
                    say.percent(row.percent()),
                    row.offers());
        }
        return table;
    }

    /** For a page about the subject itself. */
    static Component gatherings(Say say, List<Mobilization.Summary> rows) {
        return gatherings(say, rows, row -> say.text("mobilization.from", say.day(row.opened())));
    }
}
