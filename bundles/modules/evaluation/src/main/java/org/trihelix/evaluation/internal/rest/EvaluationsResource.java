package org.trihelix.evaluation.internal.rest;

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
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.rest.Created;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.PageParameters;
import org.trihelix.api.rest.Requires;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.evaluation.Result;
import org.trihelix.evaluation.Results;
import org.trihelix.evaluation.Review;
import org.trihelix.evaluation.Reviews;
import org.trihelix.evaluation.internal.QueryWords;
import org.trihelix.evaluation.internal.rest.Bodies.AssignmentBody;
import org.trihelix.evaluation.internal.rest.Bodies.DecisionBody;
import org.trihelix.evaluation.internal.rest.Bodies.OpenBody;
import org.trihelix.evaluation.internal.rest.Bodies.ReasonBody;
import org.trihelix.evaluation.internal.rest.Bodies.ReviewBody;
import org.trihelix.evaluation.internal.rest.Views.CandidateView;
import org.trihelix.evaluation.internal.rest.Views.EvaluationView;
import org.trihelix.evaluation.internal.rest.Views.RankView;
import org.trihelix.evaluation.internal.rest.Views.ReviewView;
import org.trihelix.evaluation.internal.rest.Views.SubmittedView;
import org.trihelix.evaluation.internal.rest.Views.SummaryView;
import org.trihelix.evaluation.internal.rest.Views.TaskView;

/** Evaluations in the API. Everybody writes his own review only. */
@HubResource
@Component(service = EvaluationsResource.class)
@Path("evaluations")
@Produces(MediaType.APPLICATION_JSON)
public final class EvaluationsResource {

    private final Evaluations evaluations;
    private final Reviews reviews;
    private final Results results;

    @Activate
    public EvaluationsResource(
            @Reference Evaluations evaluations, @Reference Reviews reviews, @Reference Results results) {
        this.evaluations = evaluations;
        this.reviews = reviews;
        this.results = results;
    }

    @GET
    @Requires("evaluation.read")
    public Page<SummaryView> list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("stage") List<String> stage,
            @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("model") @DefaultValue("") String model,
            @QueryParam("organization") @DefaultValue("") String organization,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("sort") @DefaultValue("") String sort,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        var query = new Evaluation.Query(
                q,
                QueryWords.stages(stage),
                QueryWords.orNull(region),
                QueryWords.orNull(model),
                QueryWords.orNull(organization),
                overdue,
                QueryWords.sort(sort));
        return evaluations.find(caller(security), query, page.request()).map(SummaryView::of);
    }

    /** Opens an evaluation; the subject goes to the stage of evaluation. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("evaluation.manage")
    public Created<EvaluationView> open(OpenBody body, @Context SecurityContext security) {
        Evaluation opened = evaluations.open(
                caller(security),
                Bodies.subject(body.subject()),
                Bodies.given(body.model(), "model"),
                Bodies.given(body.deadline(), "deadline"));
        return new Created<>("evaluations/" + opened.id(), EvaluationView.of(opened));
    }

    @GET
    @Path("{id}")
    @Requires("evaluation.read")
    public EvaluationView get(@PathParam("id") String id, @Context SecurityContext security) {
        return EvaluationView.of(evaluations.evaluation(caller(security), id));
    }

    /** Who could be asked for a review, and what keeps the others from it. */
    @GET
    @Path("{id}/candidates")
    @Requires("evaluation.manage")
    public Page<CandidateView> candidates(@PathParam("id") String id, @Context SecurityContext security) {
        return Views.whole(evaluations.candidates(caller(security), id).stream()
                .map(CandidateView::of)
                .toList());
    }

    /** Who was asked: all for those who lead the evaluation, one's own for a reviewer. */
    @GET
    @Path("{id}/assignments")
    @Requires("evaluation.read")
    public Page<TaskView> assignments(@PathParam("id") String id, @Context SecurityContext security) {
        return Views.whole(evaluations.evaluation(caller(security), id).tasks().stream()
                .map(TaskView::of)
                .toList());
    }

    @POST
    @Path("{id}/assignments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("evaluation.manage")
    public Created<EvaluationView> assign(
            @PathParam("id") String id, AssignmentBody body, @Context SecurityContext security) {
        Evaluation after = evaluations.assign(
                caller(security), id, Bodies.given(body.person(), "person"), Bodies.given(body.due(), "due"));
        return new Created<>("evaluations/" + id + "/assignments", EvaluationView.of(after));
    }

    /** Gives another day; with another person asks him instead. */
    @PUT
    @Path("{id}/assignments/{assignment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("evaluation.manage")
    public EvaluationView change(
            @PathParam("id") String id,
            @PathParam("assignment") String assignment,
            AssignmentBody body,
            @Context SecurityContext security) {
        var due = Bodies.given(body.due(), "due");
        String person = body.person();
        Caller caller = caller(security);
        return EvaluationView.of(
                person == null
                        ? evaluations.postpone(caller, id, assignment, due)
                        : evaluations.replace(caller, id, assignment, person, due, Bodies.text(body.reason())));
    }

    /** Takes the question back. */
    @DELETE
    @Path("{id}/assignments/{assignment}")
    @Requires("evaluation.manage")
    public void withdraw(
            @PathParam("id") String id,
            @PathParam("assignment") String assignment,
            @QueryParam("reason") @DefaultValue("") String reason,
            @Context SecurityContext security) {
        evaluations.withdraw(caller(security), id, assignment, reason);
    }

    @GET
    @Path("{id}/result")
    @Requires("evaluation.read")
    public Result result(@PathParam("id") String id, @Context SecurityContext security) {
        return results.result(caller(security), id);
    }

    /** Why it has its rank: contributions of the criteria, and how far each weight may move. */
    @GET
    @Path("{id}/rank")
    @Requires("evaluation.read")
    public RankView rank(@PathParam("id") String id, @Context SecurityContext security) {
        return RankView.of(results.why(caller(security), id));
    }

    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("evaluation.decide")
    public EvaluationView decide(@PathParam("id") String id, DecisionBody body, @Context SecurityContext security) {
        return EvaluationView.of(evaluations.decide(
                caller(security), id, Bodies.given(body.outcome(), "outcome"), Bodies.text(body.reason())));
    }

    /** Ends it without a decision. */
    @POST
    @Path("{id}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("evaluation.manage")
    public EvaluationView close(@PathParam("id") String id, ReasonBody body, @Context SecurityContext security) {
        return EvaluationView.of(evaluations.close(caller(security), id, Bodies.text(body.reason())));
    }

    /** Submitted reviews, for those who may see them. */
    @GET
    @Path("{id}/reviews")
    @Requires("evaluation.read")
    public Page<SubmittedView> submitted(@PathParam("id") String id, @Context SecurityContext security) {
        return Views.whole(
                reviews.of(caller(security), id).stream().map(SubmittedView::of).toList());
    }

    /** One's own review with its criteria. */
    @GET
    @Path("{id}/reviews/mine")
    @Requires("evaluation.read")
    public ReviewView mine(@PathParam("id") String id, @Context SecurityContext security) {
        Caller caller = caller(security);
        return ReviewView.of(reviews.review(caller, own(caller, id)));
    }

    /** Hands one's own review in, or keeps a draft of it. */
    @POST
    @Path("{id}/reviews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("evaluation.read")
    public ReviewView write(@PathParam("id") String id, ReviewBody body, @Context SecurityContext security) {
        Caller caller = caller(security);
        String assignment = own(caller, id);
        Integer given = body.version();
        int version = given == null ? 0 : given;
        Review written = Boolean.TRUE.equals(body.draft())
                ? reviews.keep(caller, assignment, version, body.opinion())
                : reviews.submit(caller, assignment, version, body.opinion());
        return ReviewView.of(written);
    }

    /** Will not review. */
    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("evaluation.read")
    public void decline(@PathParam("id") String id, ReasonBody body, @Context SecurityContext security) {
        Caller caller = caller(security);
        reviews.decline(caller, own(caller, id), Bodies.text(body.reason()));
    }

    private String own(Caller caller, String evaluation) {
        return evaluations.evaluation(caller, evaluation).tasks().stream()
                .filter(task -> task.person().equals(caller.id()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(new SubjectRef("review", evaluation)))
                .id();
    }

    static Caller caller(SecurityContext security) {
        return (Caller) security.getUserPrincipal();
    }
}
