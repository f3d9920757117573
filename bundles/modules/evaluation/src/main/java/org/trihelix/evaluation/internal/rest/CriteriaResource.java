package org.trihelix.evaluation.internal.rest;

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
import org.trihelix.api.rest.Created;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.PageParameters;
import org.trihelix.api.rest.Requires;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.internal.QueryWords;
import org.trihelix.evaluation.internal.rest.Bodies.ArchivedBody;
import org.trihelix.evaluation.internal.rest.Bodies.JudgementsBody;
import org.trihelix.evaluation.internal.rest.Bodies.ModelBody;

/** Criteria models in the API. */
@HubResource
@Component(service = CriteriaResource.class)
@Path("criteria-models")
@Produces(MediaType.APPLICATION_JSON)
public final class CriteriaResource {

    private final CriteriaModels models;

    @Activate
    public CriteriaResource(@Reference CriteriaModels models) {
        this.models = models;
    }

    @GET
    @Requires("evaluation.read")
    public Page<CriteriaModel.Head> list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("archived") @DefaultValue("false") boolean archived,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        return models.find(
                EvaluationsResource.caller(security), q, QueryWords.orNull(region), archived, page.request());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("evaluation.criteria")
    public Created<CriteriaModel> create(ModelBody body, @Context SecurityContext security) {
        CriteriaModel model = models.create(EvaluationsResource.caller(security), body.draft());
        return new Created<>("criteria-models/" + model.id(), model);
    }

    @GET
    @Path("{id}")
    @Requires("evaluation.read")
    public CriteriaModel get(@PathParam("id") String id, @Context SecurityContext security) {
        return models.model(EvaluationsResource.caller(security), id);
    }

    /** Replaces the whole model; other criteria or weights make a new revision. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("evaluation.criteria")
    public CriteriaModel change(@PathParam("id") String id, ModelBody body, @Context SecurityContext security) {
        int version = Bodies.given(body.version(), "version");
        return models.change(EvaluationsResource.caller(security), id, version, body.draft());
    }

    /** Offers the model no more, or again: {@code {"archived": true}}. */
    @PUT
    @Path("{id}/archived")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("evaluation.criteria")
    public CriteriaModel archive(@PathParam("id") String id, ArchivedBody body, @Context SecurityContext security) {
        boolean archived = Bodies.given(body.archived(), "archived");
        return models.archive(EvaluationsResource.caller(security), id, archived);
    }

    /** Revisions, newest first: evaluations keep the one they were opened with. */
    @GET
    @Path("{id}/revisions")
    @Requires("evaluation.read")
    public Page<CriteriaModel.Revision> revisions(@PathParam("id") String id, @Context SecurityContext security) {
        return Views.whole(models.revisions(EvaluationsResource.caller(security), id));
    }

    /** Weights and consistency of pairwise judgements, without keeping anything. */
    @POST
    @Path("consistency")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("evaluation.read")
    public CriteriaModel.Consistency consistency(JudgementsBody body) {
        List<Double> judgements = body.judgements();
        return models.consistency(judgements == null ? List.of() : judgements);
    }
}
