package org.trihelix.clusters.internal.rest;

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
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.JointProjects;
import org.trihelix.clusters.domain.Project;
import org.trihelix.clusters.internal.QueryWords;
import org.trihelix.clusters.internal.rest.Bodies.DocumentBody;
import org.trihelix.clusters.internal.rest.Bodies.EffectBody;
import org.trihelix.clusters.internal.rest.Bodies.EndBody;
import org.trihelix.clusters.internal.rest.Bodies.MeasurementBody;
import org.trihelix.clusters.internal.rest.Bodies.MilestoneBody;
import org.trihelix.clusters.internal.rest.Bodies.ReachedBody;
import org.trihelix.clusters.internal.rest.Views.ProjectView;

/** Joint projects of clusters in the API. */
@HubResource
@Component(service = JointProjectsResource.class)
@Path("joint-projects")
@Produces(MediaType.APPLICATION_JSON)
public final class JointProjectsResource {

    private final JointProjects projects;

    @Activate
    public JointProjectsResource(@Reference JointProjects projects) {
        this.projects = projects;
    }

    @GET
    @Requires("clusters.read")
    public Page<JointProject.Summary> list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("state") List<String> state,
            @QueryParam("cluster") @DefaultValue("") String cluster,
            @QueryParam("organization") @DefaultValue("") String organization,
            @QueryParam("idea") @DefaultValue("") String idea,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        var query = new JointProject.Query(
                q,
                QueryWords.some(Project.State.class, state, "state"),
                QueryWords.orNull(cluster),
                QueryWords.orNull(organization),
                QueryWords.orNull(idea),
                overdue);
        return projects.find(caller(security), query, page.request());
    }

    @GET
    @Path("{id}")
    @Requires("clusters.read")
    public ProjectView get(@PathParam("id") String id, @Context SecurityContext security) {
        return ProjectView.of(projects.project(caller(security), id));
    }

    @POST
    @Path("{id}/milestones")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.takePart")
    public Created<ProjectView> addMilestone(
            @PathParam("id") String id, MilestoneBody body, @Context SecurityContext security) {
        return created(projects.addMilestone(caller(security), id, body.step()));
    }

    /** Reports that a milestone is reached. */
    @POST
    @Path("{id}/milestones/{milestone}/result")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.takePart")
    public ProjectView reach(
            @PathParam("id") String id,
            @PathParam("milestone") String milestone,
            ReachedBody body,
            @Context SecurityContext security) {
        return ProjectView.of(projects.reach(
                caller(security), id, milestone, Bodies.given(body.day(), "day"), Bodies.text(body.result())));
    }

    @POST
    @Path("{id}/documents")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.takePart")
    public Created<ProjectView> addDocument(
            @PathParam("id") String id, DocumentBody body, @Context SecurityContext security) {
        return created(projects.addDocument(
                caller(security), id, Bodies.given(body.title(), "title"), Bodies.given(body.address(), "address")));
    }

    @POST
    @Path("{id}/effects")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.takePart")
    public Created<ProjectView> addEffect(
            @PathParam("id") String id, EffectBody body, @Context SecurityContext security) {
        return created(projects.addEffect(caller(security), id, body.aim()));
    }

    /** Reports what was measured last. */
    @PUT
    @Path("{id}/effects/{effect}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.takePart")
    public ProjectView measure(
            @PathParam("id") String id,
            @PathParam("effect") String effect,
            MeasurementBody body,
            @Context SecurityContext security) {
        return ProjectView.of(projects.measure(
                caller(security), id, effect, Bodies.given(body.value(), "value"), Bodies.given(body.day(), "day")));
    }

    /** Ends the project. */
    @POST
    @Path("{id}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.takePart")
    public ProjectView end(@PathParam("id") String id, EndBody body, @Context SecurityContext security) {
        return ProjectView.of(
                projects.end(caller(security), id, Bodies.given(body.done(), "done"), Bodies.text(body.reason())));
    }

    private static Created<ProjectView> created(JointProject after) {
        return new Created<>("joint-projects/" + after.id(), ProjectView.of(after));
    }

    private static Caller caller(SecurityContext security) {
        return ClustersResource.caller(security);
    }
}
