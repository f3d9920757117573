package org.trihelix.rest.internal.resources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.Requires;

/** The tree of regions, parents before children, in one part. */
@HubResource
@Component(service = RegionsResource.class)
@Path("regions")
@Produces(MediaType.APPLICATION_JSON)
public final class RegionsResource {

    private final Regions regions;

    @Activate
    public RegionsResource(@Reference Regions regions) {
        this.regions = regions;
    }

    @GET
    @Requires("hub.public")
    public Page<Region> list() {
        List<Region> all = regions.all();
        return new Page<>(all, null, all.size());
    }

    @GET
    @Path("{code}")
    @Requires("hub.public")
    public Region one(@PathParam("code") String code) {
        Region region = regions.region(code);
        if (region == null) {
            throw new NotFoundException(new SubjectRef("region", code));
        }
        return region;
    }
}
