package org.trihelix.clusters.internal.rest;

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
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.JointProjects;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.internal.QueryWords;
import org.trihelix.clusters.internal.rest.Bodies.AnswerBody;
import org.trihelix.clusters.internal.rest.Bodies.ClusterBody;
import org.trihelix.clusters.internal.rest.Bodies.DueBody;
import org.trihelix.clusters.internal.rest.Bodies.ParticipantsBody;
import org.trihelix.clusters.internal.rest.Bodies.ProjectBody;
import org.trihelix.clusters.internal.rest.Bodies.ReasonBody;
import org.trihelix.clusters.internal.rest.Bodies.StageBody;
import org.trihelix.clusters.internal.rest.Views.ClusterView;
import org.trihelix.clusters.internal.rest.Views.ProjectView;

/** Clusters and candidates in the API. Everybody answers for his own organizations only. */
@HubResource
@Component(service = ClustersResource.class)
@Path("clusters")
@Produces(MediaType.APPLICATION_JSON)
public final class ClustersResource {

    private final Clusters clusters;
    private final JointProjects projects;

    @Activate
    public ClustersResource(@Reference Clusters clusters, @Reference JointProjects projects) {
        this.clusters = clusters;
        this.projects = projects;
    }

    @GET
    @Requires("clusters.read")
    public Page<Cluster.Summary> list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("phase") List<String> phase,
            @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("organization") @DefaultValue("") String organization,
            @QueryParam("idea") @DefaultValue("") String idea,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("sort") @DefaultValue("") String sort,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        var query = new Cluster.Query(
                q,
                QueryWords.some(Phase.class, phase, "phase"),
                QueryWords.orNull(region),
                QueryWords.orNull(organization),
                QueryWords.orNull(idea),
                overdue,
                QueryWords.sort(sort));
        return clusters.find(caller(security), query, page.request());
    }

    /** Proposes a candidate. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.propose")
    public Created<ClusterView> propose(ClusterBody body, @Context SecurityContext security) {
        Cluster proposed = clusters.propose(caller(security), body.draft());
        return new Created<>("clusters/" + proposed.id(), ClusterView.of(proposed));
    }

    @GET
    @Path("{id}")
    @Requires("clusters.read")
    public ClusterView get(@PathParam("id") String id, @Context SecurityContext security) {
        return ClusterView.of(clusters.cluster(caller(security), id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.propose")
    public ClusterView change(@PathParam("id") String id, ClusterBody body, @Context SecurityContext security) {
        return ClusterView.of(
                clusters.change(caller(security), id, Bodies.given(body.version(), "version"), body.charter()));
    }

    @POST
    @Path("{id}/participants")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.propose")
    public Created<ClusterView> invite(
            @PathParam("id") String id, ParticipantsBody body, @Context SecurityContext security) {
        Cluster after = clusters.invite(caller(security), id, body.invited());
        return new Created<>("clusters/" + id, ClusterView.of(after));
    }

    @DELETE
    @Path("{id}/participants/{organization}")
    @Requires("clusters.propose")
    public void remove(
            @PathParam("id") String id,
            @PathParam("organization") String organization,
            @QueryParam("reason") @DefaultValue("") String reason,
            @Context SecurityContext security) {
        clusters.remove(caller(security), id, organization, reason);
    }

    /** Answers for one's own organization. */
    @POST
    @Path("{id}/participants/{organization}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.takePart")
    public ClusterView answer(
            @PathParam("id") String id,
            @PathParam("organization") String organization,
            AnswerBody body,
            @Context SecurityContext security) {
        return ClusterView.of(clusters.answer(
                caller(security),
                id,
                organization,
                Bodies.given(body.confirms(), "confirms"),
                Bodies.text(body.reason())));
    }

    /** Asks all organizations of a candidate. */
    @POST
    @Path("{id}/gathering")
    @Requires("clusters.manage")
    public ClusterView gather(@PathParam("id") String id, @Context SecurityContext security) {
        return ClusterView.of(clusters.gather(caller(security), id));
    }

    /** Founds the cluster. */
    @POST
    @Path("{id}/founding")
    @Requires("clusters.manage")
    public ClusterView found(@PathParam("id") String id, @Context SecurityContext security) {
        return ClusterView.of(clusters.found(caller(security), id));
    }

    /** Takes an idea, {@code idea:ID}, out of a candidate. */
    @DELETE
    @Path("{id}/ideas/{idea}")
    @Requires("clusters.propose")
    public void removeIdea(
            @PathParam("id") String id, @PathParam("idea") String idea, @Context SecurityContext security) {
        clusters.removeIdea(caller(security), id, QueryWords.subject("idea", idea));
    }

    /** Ends the stage; the next one begins today. */
    @POST
    @Path("{id}/stage")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.manage")
    public ClusterView advance(@PathParam("id") String id, StageBody body, @Context SecurityContext security) {
        return ClusterView.of(clusters.advance(caller(security), id, Bodies.given(body.version(), "version")));
    }

    /** Gives the stage another last day. */
    @PUT
    @Path("{id}/stage")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.manage")
    public ClusterView prolong(@PathParam("id") String id, DueBody body, @Context SecurityContext security) {
        return ClusterView.of(clusters.prolong(
                caller(security),
                id,
                Bodies.given(body.version(), "version"),
                Bodies.given(body.due(), "due"),
                Bodies.text(body.reason())));
    }

    /** Gives the candidate up, or closes the cluster. */
    @POST
    @Path("{id}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.propose")
    public ClusterView end(@PathParam("id") String id, ReasonBody body, @Context SecurityContext security) {
        return ClusterView.of(clusters.end(caller(security), id, Bodies.text(body.reason())));
    }

    /** Opens a joint project; the idea that it carries out goes to implementation where the caller leads it. */
    @POST
    @Path("{id}/projects")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.takePart")
    public Created<ProjectView> open(@PathParam("id") String id, ProjectBody body, @Context SecurityContext security) {
        JointProject opened = projects.open(caller(security), id, body.plan(), body.others());
        return new Created<>("joint-projects/" + opened.id(), ProjectView.of(opened));
    }

    static Caller caller(SecurityContext security) {
        return (Caller) security.getUserPrincipal();
    }
}
