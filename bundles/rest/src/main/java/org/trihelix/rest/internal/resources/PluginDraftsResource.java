package org.trihelix.rest.internal.resources;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.api.plugin.PluginDrafts.About;
import org.trihelix.api.plugin.PluginDrafts.Draft;
import org.trihelix.api.plugin.PluginDrafts.Mistake;
import org.trihelix.api.plugin.Plugins.Report;
import org.trihelix.api.rest.Created;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.Requires;
import org.trihelix.api.text.Label;

/** Plug-ins of data that are made here. A change names the edition that it was made on. */
@HubResource
@Component(service = PluginDraftsResource.class)
@Path("plugin-drafts")
@Produces(MediaType.APPLICATION_JSON)
public final class PluginDraftsResource {

    private static final String NEEDS = "hub.plugins";
    private static final String GIVES = "hub.publishers";

    private final PluginDrafts drafts;

    @Activate
    public PluginDraftsResource(@Reference PluginDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * What a plug-in says of itself.
     *
     * @param edition that a change was made on; of a new one none
     */
    public record Terms(
            @Nullable Long edition,
            @Nullable String name,
            @Nullable String version,
            @Nullable String titleRu,
            @Nullable String titleEn,
            @Nullable String publisher) {

        About about() {
            new Fields()
                    .need("name", name)
                    .need("version", version)
                    .need("titleRu", titleRu)
                    .need("titleEn", titleEn)
                    .need("publisher", publisher)
                    .check();
            return new About(
                    Fields.needed("name", name),
                    Fields.needed("version", version),
                    new Label(Fields.needed("titleRu", titleRu), Fields.needed("titleEn", titleEn)),
                    Fields.needed("publisher", publisher));
        }
    }

    /** Text of a file, and the edition that a change was made on. */
    public record Text(@Nullable Long edition, @Nullable String text) {}

    /**
     * From where files are taken.
     *
     * @param folder of a kind whose example is added
     * @param plugin name of an installed plug-in of data
     */
    public record Source(
            @Nullable Long edition,
            @Nullable String folder,
            @Nullable String plugin) {}

    /**
     * Who makes them beside administrators.
     *
     * @param authorities whether authorities do for their regions
     */
    public record Makers(@Nullable Boolean authorities) {}

    /** Refuses whoever may make none before looking at what he sent. */
    private Caller maker(SecurityContext security) {
        Caller caller = Callers.of(security);
        drafts.requireOpen(caller);
        return caller;
    }

    @GET
    @Requires(NEEDS)
    public Page<Draft> list(@Context SecurityContext security) {
        List<Draft> all = drafts.list(maker(security));
        return new Page<>(all, null, all.size());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(NEEDS)
    public Created<Draft> create(Terms terms, @Context SecurityContext security) {
        Draft draft = drafts.create(maker(security), terms.about(), null);
        return new Created<>("plugin-drafts/" + draft.id(), draft);
    }

    @GET
    @Path("makers")
    @Requires(GIVES)
    public Makers makers(@Context SecurityContext security) {
        return new Makers(drafts.allowed(Callers.of(security)));
    }

    @PUT
    @Path("makers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(GIVES)
    public Makers let(Makers makers, @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        drafts.allowed(caller); // whoever may not is refused before what he sent is looked at
        drafts.allow(caller, Fields.needed("authorities", makers.authorities()));
        return makers;
    }

    @GET
    @Path("{id}")
    @Requires(NEEDS)
    public Draft draft(@PathParam("id") String id, @Context SecurityContext security) {
        return drafts.draft(maker(security), id);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(NEEDS)
    public Draft describe(@PathParam("id") String id, Terms terms, @Context SecurityContext security) {
        return drafts.describe(maker(security), id, edition(terms.edition()), terms.about());
    }

    private static long edition(@Nullable Long edition) {
        return Fields.needed("edition", edition);
    }

    @DELETE
    @Path("{id}")
    @Requires(NEEDS)
    public void delete(
            @PathParam("id") String id,
            @QueryParam("edition") @Nullable Long edition,
            @Context SecurityContext security) {
        drafts.delete(maker(security), id, edition(edition));
    }

    /** Adds files: the example of a kind, or those of an installed plug-in. */
    @POST
    @Path("{id}/files")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(NEEDS)
    public Draft take(@PathParam("id") String id, Source source, @Context SecurityContext security) {
        Caller caller = maker(security);
        long edition = edition(source.edition());
        return source.plugin() == null
                ? drafts.begin(caller, id, edition, Fields.needed("folder", source.folder()))
                : drafts.copy(caller, id, edition, source.plugin());
    }

    /** Takes the files of a zipped folder over. */
    @POST
    @Path("{id}/zip")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Requires(NEEDS)
    public Draft unpack(
            InputStream zip,
            @PathParam("id") String id,
            @QueryParam("edition") @Nullable Long edition,
            @Context SecurityContext security) {
        return drafts.unpack(maker(security), id, edition(edition), zip);
    }

    @GET
    @Path("{id}/files/{folder}/{file}")
    @Requires(NEEDS)
    public Text file(
            @PathParam("id") String id,
            @PathParam("folder") String folder,
            @PathParam("file") String file,
            @Context SecurityContext security) {
        Caller caller = maker(security);
        long edition = drafts.draft(caller, id).edition();
        return new Text(edition, drafts.file(caller, id, folder + '/' + file));
    }

    @PUT
    @Path("{id}/files/{folder}/{file}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(NEEDS)
    public Draft write(
            @PathParam("id") String id,
            @PathParam("folder") String folder,
            @PathParam("file") String file,
            Text text,
            @Context SecurityContext security) {
        return drafts.write(
                maker(security), id, edition(text.edition()), folder + '/' + file, Fields.needed("text", text.text()));
    }

    @DELETE
    @Path("{id}/files/{folder}/{file}")
    @Requires(NEEDS)
    public Draft drop(
            @PathParam("id") String id,
            @PathParam("folder") String folder,
            @PathParam("file") String file,
            @QueryParam("edition") @Nullable Long edition,
            @Context SecurityContext security) {
        return drafts.drop(maker(security), id, edition(edition), folder + '/' + file);
    }

    @GET
    @Path("{id}/mistakes")
    @Requires(NEEDS)
    public Page<Mistake> mistakes(@PathParam("id") String id, @Context SecurityContext security) {
        List<Mistake> all = drafts.mistakes(maker(security), id);
        return new Page<>(all, null, all.size());
    }

    /** Packs it and says what would happen if it was installed; {@code POST /plugins} then installs the file. */
    @POST
    @Path("{id}/check")
    @Requires(NEEDS)
    public Report check(
            @PathParam("id") String id,
            @QueryParam("region") @Nullable String region,
            @Context SecurityContext security) {
        return drafts.check(maker(security), id, region == null || region.isBlank() ? null : region);
    }

    /** The packed and signed file, for whoever installs plug-ins for the whole platform. */
    @POST
    @Path("{id}/export")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Requires(NEEDS)
    public Response export(@PathParam("id") String id, @Context SecurityContext security) {
        PluginDrafts.Packed packed = drafts.export(maker(security), id);
        return Response.ok(packed.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + packed.name() + '"')
                .build();
    }
}
