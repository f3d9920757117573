package org.trihelix.rest.internal.resources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.module.Modules;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.Requires;

/** The installed modules. */
@HubResource
@Component(service = ModulesResource.class)
@Path("modules")
@Produces(MediaType.APPLICATION_JSON)
public final class ModulesResource {

    private final Modules modules;

    @Activate
    public ModulesResource(@Reference Modules modules) {
        this.modules = modules;
    }

    @GET
    @Requires("hub.modules")
    public Page<Modules.Installed> list(@Context SecurityContext security) {
        List<Modules.Installed> all = modules.list(Callers.of(security));
        return new Page<>(all, null, all.size());
    }

    @POST
    @Path("{id}/start")
    @Requires("hub.modules")
    public void start(@PathParam("id") String id, @Context SecurityContext security) {
        modules.start(Callers.of(security), id);
    }

    @POST
    @Path("{id}/stop")
    @Requires("hub.modules")
    public void stop(@PathParam("id") String id, @Context SecurityContext security) {
        modules.stop(Callers.of(security), id);
    }
}
