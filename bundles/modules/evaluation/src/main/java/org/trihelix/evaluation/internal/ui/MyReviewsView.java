package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.Review;
import org.trihelix.evaluation.Reviews;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListFilter;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.Option;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** What the reader was asked to judge. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class MyReviewsView implements ViewContribution {

    private final Reviews reviews;
    private final Regions regions;

    @Activate
    public MyReviewsView(@Reference Reviews reviews, @Reference Regions regions) {
        this.reviews = reviews;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.REVIEWS;
    }

    @Override
    public String titleKey() {
        return "evaluation.mine.title";
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.REVIEW;
    }

    @Override
    public MenuItem menu() {
        return new MenuItem(Section.EVALUATION, 20, "review");
    }

    @Override
    public long waiting(Caller caller) {
        return reviews.waiting(caller);
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        var all = new Option("all", say.text("evaluation.mine.all"));
        return new ListPage<>(
                context,
                new ListDefinition<>(
                        titleKey(),
                        "evaluation.mine.empty",
                        row -> Paths.review(row.id()),
                        columns(say),
                        List.of(new ListFilter("show", "evaluation.mine.show", List.of(all))),
                        List.of(),
                        (query, page) -> reviews.mine(context.caller(), query.filter("show") == null, page),
                        null,
                        List.of()));
    }

    private static List<ListColumn<Review.Row>> columns(Say say) {
        return List.of(
                new ListColumn.Text<>("evaluation.field.title", Review.Row::title),
                new ListColumn.State<>("evaluation.field.stage", row -> say.status(row.status(), row.overdue())),
                new ListColumn.Text<>("evaluation.field.due", row -> say.day(row.due())),
                new ListColumn.Text<>(
                        "evaluation.mine.draft", row -> row.begun() ? say.text("evaluation.mine.begun") : ""),
                new ListColumn.Text<>("evaluation.field.region", row -> say.region(row.region())));
    }
}
