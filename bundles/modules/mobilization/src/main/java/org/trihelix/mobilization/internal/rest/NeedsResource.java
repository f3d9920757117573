package org.trihelix.mobilization.internal.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.PageParameters;
import org.trihelix.api.rest.Requires;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.internal.QueryWords;
import org.trihelix.mobilization.internal.rest.Views.MissingView;

/** What is missing anywhere, in the API. */
@HubResource
@Component(service = NeedsResource.class)
@Path("needs")
@Produces(MediaType.APPLICATION_JSON)
public final class NeedsResource {

    private final Mobilizations mobilizations;

    @Activate
    public NeedsResource(@Reference Mobilizations mobilizations) {
        this.mobilizations = mobilizations;
    }

    /** Needs that are not covered, newest first. */
    @GET
    @Requires("mobilization.read")
    public Page<MissingView> missing(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("kind") List<String> kind,
            @QueryParam("region") @DefaultValue("") String region,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        var query = new Mobilization.NeedQuery(
                q, QueryWords.some(ResourceKind.class, kind, "kind"), QueryWords.orNull(region));
        return mobilizations
                .missing(MobilizationsResource.caller(security), query, page.request())
                .map(MissingView::of);
    }
}
