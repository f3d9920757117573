package org.trihelix.rest.internal.resources;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.PluginChanges;
import org.trihelix.api.plugin.PluginChanges.Change;
import org.trihelix.api.plugin.PluginRemains;
import org.trihelix.api.plugin.PluginRemains.Remains;
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
    private final PluginChanges changes;
    private final PluginRemains remains;

    @Activate
    public PluginsResource(
            @Reference Plugins plugins, @Reference PluginChanges changes, @Reference PluginRemains remains) {
        this.plugins = plugins;
        this.changes = changes;
        this.remains = remains;
    }

    /**
     * What to install.
     *
     * @param file digest of a file that was sent before
     * @param region code of the region that it is to serve, empty for the whole platform; when left out, an upgrade serves whom it served before
     *     and what is new the whole platform
     */
    public record Choice(@Nullable String file, @Nullable String region) {}

    /** The name of the plug-in again. */
    public record Purge(@Nullable String confirm) {}

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

    /** The change that is under way, if there is one. */
    @GET
    @Path("changes")
    @Requires("hub.plugins")
    public Page<Change> changes(@Context SecurityContext security) {
        List<Change> all = changes.now(Callers.of(security)).stream().toList();
        return new Page<>(all, null, all.size());
    }

    /** Calls a change off that has not changed anything yet. */
    @DELETE
    @Path("changes/{name}")
    @Requires("hub.plugins")
    public void cancel(@PathParam("name") String name, @Context SecurityContext security) {
        changes.cancel(Callers.of(security), name);
    }

    /** Those that were removed and left their data. */
    @GET
    @Path("removed")
    @Requires("hub.plugins")
    public Page<Remains> removed(@Context SecurityContext security) {
        List<Remains> all = remains.list(Callers.of(security));
        return new Page<>(all, null, all.size());
    }

    /** Whether something is left; whoever asks only that has not exported it. */
    @HEAD
    @Path("{name}/data")
    @Produces("application/zip")
    @Requires("hub.plugins")
    public Response left(@PathParam("name") String name, @Context SecurityContext security) {
        if (remains.list(Callers.of(security)).stream()
                .noneMatch(one -> one.name().equals(name))) {
            throw new NotFoundException(new SubjectRef("plugin", name));
        }
        return Response.ok().build();
    }

    /** What a removed plug-in left, as a zip. */
    @GET
    @Path("{name}/data")
    @Produces("application/zip")
    @Requires("hub.plugins")
    public Response data(@PathParam("name") String name, @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        StreamingOutput zip = out -> remains.export(caller, name, out);
        return Response.ok(zip)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "-data.zip\"")
                .build();
    }

    /** Drops what a removed plug-in left, for good. */
    @POST
    @Path("{name}/purge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("hub.plugins")
    public void purge(@PathParam("name") String name, Purge purge, @Context SecurityContext security) {
        remains.purge(Callers.of(security), name, Fields.needed("confirm", purge.confirm()));
    }
}
