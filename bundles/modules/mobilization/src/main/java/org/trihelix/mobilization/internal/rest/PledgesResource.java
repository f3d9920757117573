package org.trihelix.mobilization.internal.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.PageParameters;
import org.trihelix.api.rest.Requires;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.internal.QueryWords;
import org.trihelix.mobilization.internal.rest.Bodies.MoveBody;
import org.trihelix.mobilization.internal.rest.Views.MobilizationView;
import org.trihelix.mobilization.internal.rest.Views.PromiseView;

/** Pledges in the API. */
@HubResource
@Component(service = PledgesResource.class)
@Path("pledges")
@Produces(MediaType.APPLICATION_JSON)
public final class PledgesResource {

    private final Mobilizations mobilizations;

    @Activate
    public PledgesResource(@Reference Mobilizations mobilizations) {
        this.mobilizations = mobilizations;
    }

    /** Pledges, latest changed first; with {@code waiting} those that wait for the caller, longest waiting first. */
    @GET
    @Requires("mobilization.read")
    public Page<PromiseView> list(
            @QueryParam("owner") @DefaultValue("") String owner,
            @QueryParam("organization") @DefaultValue("") String organization,
            @QueryParam("state") List<String> state,
            @QueryParam("waiting") @DefaultValue("false") boolean waiting,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        var query = new Mobilization.PledgeQuery(
                QueryWords.orNull(owner),
                QueryWords.orNull(organization),
                QueryWords.some(PledgeState.class, state, "state"),
                waiting);
        return mobilizations
                .pledges(MobilizationsResource.caller(security), query, page.request())
                .map(PromiseView::of);
    }

    /** Moves a pledge: accept, decline, deliver, confirm, dispute or withdraw. */
    @POST
    @Path("{id}/{move}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("mobilization.read")
    public MobilizationView move(
            @PathParam("id") String id,
            @PathParam("move") String move,
            MoveBody body,
            @Context SecurityContext security) {
        PledgeMove wanted = QueryWords.one(PledgeMove.class, move, "move");
        return MobilizationView.of(mobilizations.move(
                MobilizationsResource.caller(security), id, wanted, body.amount(), Bodies.text(body.reason())));
    }
}
