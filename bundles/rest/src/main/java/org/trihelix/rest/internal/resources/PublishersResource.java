package org.trihelix.rest.internal.resources;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.plugin.Publishers;
import org.trihelix.api.plugin.Publishers.Publisher;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.Requires;

/** Whose plug-ins may be installed. */
@HubResource
@Component(service = PublishersResource.class)
@Path("publishers")
@Produces(MediaType.APPLICATION_JSON)
public final class PublishersResource {

    private final Publishers publishers;

    @Activate
    public PublishersResource(@Reference Publishers publishers) {
        this.publishers = publishers;
    }

    /**
     * What a publisher may do.
     *
     * @param code false when it may bring data only
     * @param region code of the region that its plug-ins may serve; all when left out
     */
    public record Terms(
            @Nullable String name,
            @Nullable Boolean code,
            @Nullable String region) {}

    @GET
    @Requires("hub.publishers")
    public Page<Publisher> list(@Context SecurityContext security) {
        List<Publisher> all = publishers.list(Callers.of(security));
        return new Page<>(all, null, all.size());
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("hub.publishers")
    public Publisher trust(@PathParam("key") String key, Terms terms, @Context SecurityContext security) {
        boolean code = terms.code() == null || terms.code();
        return publishers.trust(Callers.of(security), key, Fields.needed("name", terms.name()), code, terms.region());
    }

    @POST
    @Path("{key}/distrust")
    @Requires("hub.publishers")
    public Publisher distrust(@PathParam("key") String key, @Context SecurityContext security) {
        return publishers.distrust(Callers.of(security), key);
    }

    @POST
    @Path("{key}/revoke")
    @Requires("hub.publishers")
    public Publisher revoke(@PathParam("key") String key, @Context SecurityContext security) {
        return publishers.revoke(Callers.of(security), key);
    }
}
