package org.trihelix.rest.internal.resources;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.Plugins;
import org.trihelix.api.plugin.Plugins.Plugin;
import org.trihelix.api.plugin.Plugins.Report;
import org.trihelix.api.rest.Created;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.Requires;

/** Plug-ins: a file is sent and reported on first, then installed by its digest. */
@HubResource
@Component(service = PluginsResource.class)
@Path("plugins")
@Produces(MediaType.APPLICATION_JSON)
public final class PluginsResource {

    private final Plugins plugins;

    @Activate
    public PluginsResource(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    /**
     * What to install.
     *
     * @param file digest of a file that was sent before
     * @param region code of the region that it is to serve, empty for the whole platform; when left out, an upgrade serves whom it served before
     *     and what is new the whole platform
     */
    public record Choice(@Nullable String file, @Nullable String region) {}

    @GET
    @Requires("hub.plugins")
    public Page<Plugin> list(@Context SecurityContext security) {
        List<Plugin> all = plugins.list(Callers.of(security));
        return new Page<>(all, null, all.size());
    }

    @POST
    @Path("files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Requires("hub.plugins")
    public Created<Report> inspect(
            InputStream file, @QueryParam("region") @Nullable String region, @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        Report first = plugins.inspect(caller, file, given(region));
        Report report = region == null ? report(caller, first.file(), null) : first;
        return new Created<>("plugins/files/" + report.file(), report);
    }

    @GET
    @Path("files/{digest}")
    @Requires("hub.plugins")
    public Report report(
            @PathParam("digest") String digest,
            @QueryParam("region") @Nullable String region,
            @Context SecurityContext security) {
        return report(Callers.of(security), digest, region);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("hub.plugins")
    public Created<Plugin> install(Choice choice, @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        String file = Fields.needed("file", choice.file());
        return new Created<>("plugins", plugins.install(caller, file, place(caller, file, choice.region())));
    }

    private Report report(Caller caller, String digest, @Nullable String region) {
        return plugins.report(caller, digest, place(caller, digest, region));
    }

    /** An upgrade serves whom it served before, unless it is said otherwise. */
    private @Nullable String place(Caller caller, String digest, @Nullable String asked) {
        return asked == null ? plugins.served(caller, digest) : given(asked);
    }

    private static @Nullable String given(@Nullable String region) {
        return region == null || region.isBlank() ? null : region;
    }

    @DELETE
    @Path("{name}")
    @Requires("hub.plugins")
    public void remove(@PathParam("name") String name, @Context SecurityContext security) {
        plugins.remove(Callers.of(security), name);
    }
}
