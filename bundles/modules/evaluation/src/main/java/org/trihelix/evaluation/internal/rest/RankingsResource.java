package org.trihelix.evaluation.internal.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Caller;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.Requires;
import org.trihelix.evaluation.Result;
import org.trihelix.evaluation.Results;
import org.trihelix.evaluation.internal.QueryWords;

/** Rankings in the API. */
@HubResource
@Component(service = RankingsResource.class)
@Path("rankings")
@Produces(MediaType.APPLICATION_JSON)
public final class RankingsResource {

    private final Results results;

    @Activate
    public RankingsResource(@Reference Results results) {
        this.results = results;
    }

    /**
     * A ranking with all it was computed from.
     *
     * @param scores every score, by evaluation and number of the reviewer
     */
    public record RankingView(Result.Table ranking, List<Result.Score> scores) {}

    /** The ranking by a model's revision, with criteria, weights and every score: enough to compute it anew. */
    @GET
    @Path("{model}")
    @Requires("evaluation.read")
    public RankingView get(
            @PathParam("model") String model,
            @QueryParam("revision") @DefaultValue("") String revision,
            @QueryParam("region") @DefaultValue("") String region,
            @Context SecurityContext security) {
        Caller caller = EvaluationsResource.caller(security);
        Result.Table table = results.ranking(caller, model, number(revision), QueryWords.orNull(region));
        return new RankingView(table, results.scores(caller, table));
    }

    private static @Nullable Integer number(String text) {
        return text.isBlank() ? null : QueryWords.whole(text, "revision");
    }
}
