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
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.PageParameters;
import org.trihelix.api.rest.Requires;
import org.trihelix.api.text.Texts;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.Network;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.internal.GeneralChain;
import org.trihelix.clusters.internal.QueryWords;
import org.trihelix.clusters.internal.rest.Bodies.ProfileBody;
import org.trihelix.clusters.internal.rest.Bodies.TieBody;
import org.trihelix.clusters.internal.rest.Views.NetworkView;
import org.trihelix.clusters.internal.rest.Views.ProposalView;
import org.trihelix.clusters.internal.rest.Views.RoleView;

/** The network of organizations in the API: ties, competences, candidates that it suggests. */
@HubResource
@Component(service = NetworkResource.class)
@Path("network")
@Produces(MediaType.APPLICATION_JSON)
public final class NetworkResource {

    private final Networks networks;
    private final Clusters clusters;
    private final Texts texts;

    @Activate
    public NetworkResource(@Reference Networks networks, @Reference Clusters clusters, @Reference Texts texts) {
        this.networks = networks;
        this.clusters = clusters;
        this.texts = texts;
    }

    /** All tied organizations with their communities, or the organizations of one cluster. */
    @GET
    @Requires("clusters.read")
    public NetworkView network(
            @QueryParam("cluster") @DefaultValue("") String cluster, @Context SecurityContext security) {
        Caller caller = caller(security);
        return NetworkView.of(
                cluster.isBlank()
                        ? networks.network(caller)
                        : networks.among(
                                caller, clusters.cluster(caller, cluster).composed()));
    }

    /** Links of a cluster's chain where none of its organizations stands, and who else could fill each. */
    @GET
    @Path("openings")
    @Requires("clusters.read")
    public Page<RoleView> openings(
            @QueryParam("cluster") @DefaultValue("") String cluster, @Context SecurityContext security) {
        Caller caller = caller(security);
        return Views.whole(networks.openings(caller, clusters.cluster(caller, cluster)).stream()
                .map(role -> RoleView.of(role, texts, caller.locale()))
                .toList());
    }

    /** Value chains; with a region those among which its clusters choose. */
    @GET
    @Path("chains")
    @Requires("clusters.read")
    public Page<Chain> chains(@QueryParam("region") @DefaultValue("") String region) {
        return Views.whole(region.isBlank() ? networks.chains() : networks.chains(region.strip()));
    }

    /** Candidates that the network suggests. */
    @GET
    @Path("proposals")
    @Requires("clusters.read")
    public Page<ProposalView> proposals(
            @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("chain") @DefaultValue(GeneralChain.CODE) String chain,
            @Context SecurityContext security) {
        Caller caller = caller(security);
        return Views.whole(networks.suggestions(caller, QueryWords.orNull(region), chain).proposals().stream()
                .map(proposal -> ProposalView.of(proposal, texts, caller.locale()))
                .toList());
    }

    /** Roles that carrying an idea out requires, and who could fill each. */
    @GET
    @Path("roles")
    @Requires("clusters.read")
    public Page<RoleView> roles(
            @QueryParam("idea") @DefaultValue("") String idea,
            @QueryParam("chain") @DefaultValue(GeneralChain.CODE) String chain,
            @QueryParam("link") List<String> links,
            @Context SecurityContext security) {
        Caller caller = caller(security);
        return Views.whole(networks.roles(caller, QueryWords.subject("idea", idea), chain, links).stream()
                .map(role -> RoleView.of(role, texts, caller.locale()))
                .toList());
    }

    /** Records a tie of one's own organization; nothing happens when the two are tied so already. */
    @POST
    @Path("ties")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.takePart")
    public void tie(TieBody body, @Context SecurityContext security) {
        networks.tie(
                caller(security),
                new Network.Reported(
                        Bodies.given(body.one(), "one"),
                        Bodies.given(body.other(), "other"),
                        Bodies.given(body.kind(), "kind"),
                        Bodies.text(body.note())));
    }

    /** Takes a recorded tie of one's own organization away. */
    @DELETE
    @Path("ties/{id}")
    @Requires("clusters.takePart")
    public void untie(@PathParam("id") String id, @Context SecurityContext security) {
        networks.untie(caller(security), id);
    }

    @GET
    @Path("organizations/{id}")
    @Requires("clusters.read")
    public Profile profile(@PathParam("id") String id, @Context SecurityContext security) {
        return networks.profile(caller(security), id);
    }

    @PUT
    @Path("organizations/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("clusters.takePart")
    public Profile keep(@PathParam("id") String id, ProfileBody body, @Context SecurityContext security) {
        return networks.keep(caller(security), body.profile(id));
    }

    @GET
    @Path("organizations/{id}/ties")
    @Requires("clusters.read")
    public Page<Network.Known> ties(
            @PathParam("id") String id, @BeanParam PageParameters page, @Context SecurityContext security) {
        return networks.ties(caller(security), id, page.request());
    }

    private static Caller caller(SecurityContext security) {
        return ClustersResource.caller(security);
    }
}
