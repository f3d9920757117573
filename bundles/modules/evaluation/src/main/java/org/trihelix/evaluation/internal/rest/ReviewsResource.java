package org.trihelix.evaluation.internal.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.PageParameters;
import org.trihelix.api.rest.Requires;
import org.trihelix.evaluation.Reviews;
import org.trihelix.evaluation.internal.rest.Views.ReviewRowView;

/** One's own reviews in the API. */
@HubResource
@Component(service = ReviewsResource.class)
@Path("reviews")
@Produces(MediaType.APPLICATION_JSON)
public final class ReviewsResource {

    private final Reviews reviews;

    @Activate
    public ReviewsResource(@Reference Reviews reviews) {
        this.reviews = reviews;
    }

    /** One's own reviews, the most urgent first. */
    @GET
    @Requires("evaluation.read")
    public Page<ReviewRowView> mine(
            @QueryParam("waiting") @DefaultValue("true") boolean waiting,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        return reviews.mine(EvaluationsResource.caller(security), waiting, page.request())
                .map(ReviewRowView::of);
    }
}
