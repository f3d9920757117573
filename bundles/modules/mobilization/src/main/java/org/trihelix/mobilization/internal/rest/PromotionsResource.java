package org.trihelix.mobilization.internal.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotion.Addressee;
import org.trihelix.mobilization.Promotions;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Level;
import org.trihelix.mobilization.internal.QueryWords;
import org.trihelix.mobilization.internal.rest.Bodies.AnswerBody;
import org.trihelix.mobilization.internal.rest.Bodies.DeadlineBody;
import org.trihelix.mobilization.internal.rest.Bodies.EscalationBody;
import org.trihelix.mobilization.internal.rest.Bodies.PackageBody;
import org.trihelix.mobilization.internal.rest.Bodies.ReasonBody;
import org.trihelix.mobilization.internal.rest.Views.PackageRowView;
import org.trihelix.mobilization.internal.rest.Views.PackageView;

/** Promotion packages in the API. */
@HubResource
@Component(service = PromotionsResource.class)
@Path("promotions")
@Produces(MediaType.APPLICATION_JSON)
public final class PromotionsResource {

    private final Promotions promotions;

    @Activate
    public PromotionsResource(@Reference Promotions promotions) {
        this.promotions = promotions;
    }

    /** Packages; with {@code waiting} those that wait for the caller's answer, earliest deadline first. */
    @GET
    @Requires("mobilization.read")
    public Page<PackageRowView> list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("state") List<String> state,
            @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("organization") @DefaultValue("") String organization,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("waiting") @DefaultValue("false") boolean waiting,
            @QueryParam("sort") @DefaultValue("") String sort,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        var query = new Promotion.Query(
                q,
                QueryWords.some(Dossier.State.class, state, "state"),
                QueryWords.orNull(region),
                QueryWords.orNull(organization),
                overdue,
                waiting,
                QueryWords.one(
                        Promotion.Sort.class, sort, "sort", waiting ? Promotion.Sort.DEADLINE : Promotion.Sort.NEWEST));
        return promotions.find(caller(security), query, page.request()).map(PackageRowView::of);
    }

    /** To whom a package about the subject can be sent. */
    @GET
    @Path("addressees")
    @Requires("mobilization.manage")
    public Page<Addressee> addressees(
            @QueryParam("subject") @DefaultValue("") String subject, @Context SecurityContext security) {
        return Views.whole(promotions.addressees(caller(security), Bodies.subject(subject)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("mobilization.manage")
    public Created<PackageView> send(PackageBody body, @Context SecurityContext security) {
        Promotion sent = promotions.send(caller(security), body.draft());
        return new Created<>("promotions/" + sent.id(), PackageView.of(sent));
    }

    @GET
    @Path("{id}")
    @Requires("mobilization.read")
    public PackageView get(@PathParam("id") String id, @Context SecurityContext security) {
        return PackageView.of(promotions.promotion(caller(security), id));
    }

    /** Answers; the subject goes where the answer says. */
    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("mobilization.answer")
    public PackageView answer(@PathParam("id") String id, AnswerBody body, @Context SecurityContext security) {
        return PackageView.of(promotions.answer(
                caller(security), id, Bodies.given(body.answer(), "answer"), Bodies.text(body.reason())));
    }

    @PUT
    @Path("{id}/deadline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("mobilization.manage")
    public PackageView postpone(@PathParam("id") String id, DeadlineBody body, @Context SecurityContext security) {
        return PackageView.of(promotions.postpone(caller(security), id, Bodies.given(body.deadline(), "deadline")));
    }

    /** Carries an overdue package to somebody else. */
    @POST
    @Path("{id}/escalation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("mobilization.manage")
    public PackageView escalate(@PathParam("id") String id, EscalationBody body, @Context SecurityContext security) {
        Level level = body.level();
        return PackageView.of(promotions.escalate(
                caller(security),
                id,
                level == null ? Level.NATIONAL : level,
                Bodies.given(body.addressee(), "addressee"),
                Bodies.given(body.deadline(), "deadline"),
                Bodies.text(body.reason())));
    }

    /** Takes it back. */
    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("mobilization.manage")
    public PackageView withdraw(@PathParam("id") String id, ReasonBody body, @Context SecurityContext security) {
        return PackageView.of(promotions.withdraw(caller(security), id, Bodies.text(body.reason())));
    }

    private static Caller caller(SecurityContext security) {
        return MobilizationsResource.caller(security);
    }
}
