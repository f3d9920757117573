package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.Review;
import org.trihelix.evaluation.Reviews;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The form of one's own review. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class ReviewView implements ViewContribution {

    private final Reviews reviews;
    private final Regions regions;

    @Activate
    public ReviewView(@Reference Reviews reviews, @Reference Regions regions) {
        this.reviews = reviews;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.REVIEWS + "/:id";
    }

    @Override
    public String titleKey() {
        return "evaluation.review.title";
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.READ;
    }

    @Override
    public Component create(ViewContext context) {
        try {
            Review review = reviews.review(context.caller(), context.parameter("id"));
            return review.editable()
                    ? new ReviewForm(new Say(context, regions), reviews, review).component()
                    : closed(context, review);
        } catch (NotFoundException e) {
            return Missing.page(context, Paths.REVIEWS);
        }
    }

    private static Component closed(ViewContext context, Review review) {
        return EmptyState.page(
                context,
                context.text("evaluation.review.closed"),
                context.text("evaluation.assignment." + review.status()),
                PageAction.of(
                        "evaluation.review.toEvaluation",
                        () -> context.navigate(Paths.evaluation(review.evaluation()) + "?tab=reviews")));
    }
}
