package org.trihelix.mobilization.internal.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.trihelix.api.access.Caller;
import org.trihelix.api.rest.Created;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.PageParameters;
import org.trihelix.api.rest.Requires;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.internal.QueryWords;
import org.trihelix.mobilization.internal.rest.Bodies.NeedBody;
import org.trihelix.mobilization.internal.rest.Bodies.OfferBody;
import org.trihelix.mobilization.internal.rest.Bodies.OpenBody;
import org.trihelix.mobilization.internal.rest.Bodies.ReasonBody;
import org.trihelix.mobilization.internal.rest.Views.MobilizationView;
import org.trihelix.mobilization.internal.rest.Views.SummaryView;

/** Gatherings of resources in the API. */
@HubResource
@Component(service = MobilizationsResource.class)
@Path("mobilizations")
@Produces(MediaType.APPLICATION_JSON)
public final class MobilizationsResource {

    private final Mobilizations mobilizations;

    @Activate
    public MobilizationsResource(@Reference Mobilizations mobilizations) {
        this.mobilizations = mobilizations;
    }

    @GET
    @Requires("mobilization.read")
    public Page<SummaryView> list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("stage") List<String> stage,
            @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("organization") @DefaultValue("") String organization,
            @QueryParam("sort") @DefaultValue("") String sort,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        var query = new Mobilization.Query(
                q,
                QueryWords.some(Stage.class, stage, "stage"),
                QueryWords.orNull(region),
                QueryWords.orNull(organization),
                QueryWords.one(Mobilization.Sort.class, sort, "sort", Mobilization.Sort.NEWEST));
        return mobilizations.find(caller(security), query, page.request()).map(SummaryView::of);
    }

    /** Opens the gathering of resources for a subject with its first needs. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("mobilization.ask")
    public Created<MobilizationView> open(OpenBody body, @Context SecurityContext security) {
        Mobilization opened = mobilizations.open(caller(security), Bodies.subject(body.subject()), body.drafts());
        return new Created<>("mobilizations/" + opened.id(), MobilizationView.of(opened));
    }

    @GET
    @Path("{id}")
    @Requires("mobilization.read")
    public MobilizationView get(@PathParam("id") String id, @Context SecurityContext security) {
        return MobilizationView.of(mobilizations.mobilization(caller(security), id));
    }

    /** States one more need. */
    @POST
    @Path("{id}/needs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("mobilization.ask")
    public Created<MobilizationView> state(
            @PathParam("id") String id, NeedBody body, @Context SecurityContext security) {
        Mobilization after = mobilizations.state(caller(security), id, body.draft());
        return new Created<>("mobilizations/" + id, MobilizationView.of(after));
    }

    /** Changes text, day and amount of a need; its kind and unit stay. */
    @PUT
    @Path("{id}/needs/{need}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("mobilization.ask")
    public MobilizationView change(
            @PathParam("id") String id,
            @PathParam("need") String need,
            NeedBody body,
            @Context SecurityContext security) {
        int version = Bodies.given(body.version(), "version");
        return MobilizationView.of(mobilizations.change(caller(security), id, need, version, body.change()));
    }

    /** Asks for it no more. */
    @DELETE
    @Path("{id}/needs/{need}")
    @Requires("mobilization.ask")
    public void drop(
            @PathParam("id") String id,
            @PathParam("need") String need,
            @QueryParam("reason") @DefaultValue("") String reason,
            @Context SecurityContext security) {
        mobilizations.drop(caller(security), id, need, reason);
    }

    /** Promises something for a need. */
    @POST
    @Path("{id}/pledges")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("mobilization.pledge")
    public Created<MobilizationView> offer(
            @PathParam("id") String id, OfferBody body, @Context SecurityContext security) {
        Mobilization after = mobilizations.offer(caller(security), id, Bodies.given(body.need(), "need"), body.offer());
        return new Created<>("mobilizations/" + id, MobilizationView.of(after));
    }

    /** Leads the subject on, since all its needs are covered. */
    @POST
    @Path("{id}/leading")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("mobilization.manage")
    public MobilizationView leadOn(@PathParam("id") String id, ReasonBody body, @Context SecurityContext security) {
        return MobilizationView.of(mobilizations.leadOn(caller(security), id, Bodies.text(body.reason())));
    }

    @POST
    @Path("{id}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("mobilization.manage")
    public MobilizationView close(@PathParam("id") String id, ReasonBody body, @Context SecurityContext security) {
        return MobilizationView.of(mobilizations.close(caller(security), id, Bodies.text(body.reason())));
    }

    static Caller caller(SecurityContext security) {
        return (Caller) security.getUserPrincipal();
    }
}
