package org.trihelix.evaluation.internal.ui;

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
import org.trihelix.evaluation.Evaluation.Summary;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.evaluation.Review;
import org.trihelix.evaluation.Reviews;
import org.trihelix.ui.DashboardWidget;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.Still;
import org.trihelix.ui.ViewContext;

/** Reviews that wait for the reader, and evaluations that wait for his decision. */
@org.osgi.service.component.annotations.Component(service = DashboardWidget.class)
public final class WaitingWidget implements DashboardWidget {

    private static final int ROWS = 4;

    private final Evaluations evaluations;
    private final Reviews reviews;
    private final Regions regions;

    @Activate
    public WaitingWidget(@Reference Evaluations evaluations, @Reference Reviews reviews, @Reference Regions regions) {
        this.evaluations = evaluations;
        this.reviews = reviews;
        this.regions = regions;
    }

    @Override
    public String id() {
        return "evaluation.waiting";
    }

    @Override
    public String titleKey() {
        return "evaluation.widget.waiting";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.READ;
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        var card = new Div();
        Page<Review.Row> mine = reviews.mine(context.caller(), true, PageRequest.first(ROWS));
        if (!mine.items().isEmpty()) {
            card.add(new H3(say.text("evaluation.widget.reviews", mine.total())), reviews(say, mine));
        }
        Page<Summary> ready = evaluations.toDecide(context.caller(), PageRequest.first(ROWS));
        if (!ready.items().isEmpty()) {
            card.add(new H3(say.text("evaluation.widget.decisions", ready.total())), decisions(say, ready));
        }
        return card.getComponentCount() == 0 ? new Paragraph(say.text("evaluation.widget.none")) : Still.of(card);
    }

    private static Component reviews(Say say, Page<Review.Row> rows) {
        var list = new UnorderedList();
        list.addClassName("th-links");
        for (Review.Row row : rows.items()) {
            list.add(item(
                    new Anchor(Paths.review(row.id()), row.title()),
                    new StatusChip(say.status(row.status(), row.overdue())),
                    new Span(say.text("evaluation.until", say.day(row.due())))));
        }
        return list;
    }

    private static Component decisions(Say say, Page<Summary> rows) {
        var list = new UnorderedList();
        list.addClassName("th-links");
        for (Summary row : rows.items()) {
            list.add(item(
                    new Anchor(Paths.evaluation(row.id()), row.title()),
                    new StatusChip(say.status(row.stage(), row.outcome())),
                    new Span(say.text("evaluation.count.reviews", row.submitted()))));
        }
        return list;
    }

    private static ListItem item(Component title, Component... facts) {
        var line = new Div(facts);
        line.addClassName("th-timeline-head");
        return new ListItem(title, line);
    }
}
