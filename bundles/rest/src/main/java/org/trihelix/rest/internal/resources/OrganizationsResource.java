package org.trihelix.rest.internal.resources;

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
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Sector;
import org.trihelix.api.rest.Created;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.PageParameters;
import org.trihelix.api.rest.Requires;

/** The register of organizations. */
@HubResource
@Component(service = OrganizationsResource.class)
@Path("organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OrganizationsResource {

    private final Organizations organizations;

    @Activate
    public OrganizationsResource(@Reference Organizations organizations) {
        this.organizations = organizations;
    }

    /**
     * What a register entry says.
     *
     * @param version that was read; needed for a change, not for a new entry
     */
    public record Details(
            @Nullable String name,
            @Nullable Sector sector,
            @Nullable String region,
            @Nullable String description,
            @Nullable Integer version) {

        Organization organization(String id, int current) {
            new Fields().need("name", name).need("sector", sector).check();
            return new Organization(
                    id,
                    Fields.needed("name", name),
                    Fields.needed("sector", sector),
                    region,
                    description == null ? "" : description,
                    current);
        }
    }

    @GET
    @Requires("hub.use")
    public Page<Organization> list(
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("sector") @Nullable Sector sector,
            @QueryParam("region") @Nullable String region,
            @BeanParam PageParameters page) {
        return organizations.find(query, sector, region, page.request());
    }

    @GET
    @Path("{id}")
    @Requires("hub.use")
    public Organization one(@PathParam("id") String id) {
        return organizations.organization(id);
    }

    @GET
    @Path("{id}/members")
    @Requires("hub.use")
    public Page<Organizations.Member> members(
            @PathParam("id") String id, @BeanParam PageParameters page, @Context SecurityContext security) {
        return organizations.members(Callers.of(security), id, page.request());
    }

    @POST
    @Requires("hub.organizations")
    public Created<Organization> create(Details details, @Context SecurityContext security) {
        Organization created = organizations.create(Callers.of(security), details.organization("", 0));
        return new Created<>("organizations/" + created.id(), created);
    }

    @PUT
    @Path("{id}")
    @Requires("hub.organizations")
    public Organization change(@PathParam("id") String id, Details details, @Context SecurityContext security) {
        int version = Fields.needed("version", details.version());
        return organizations.change(Callers.of(security), details.organization(id, version));
    }

    @PUT
    @Path("{id}/members/{person}")
    @Requires("hub.organizations")
    @Consumes(MediaType.WILDCARD)
    public void join(
            @PathParam("id") String id, @PathParam("person") String person, @Context SecurityContext security) {
        organizations.join(Callers.of(security), id, person);
    }

    @DELETE
    @Path("{id}/members/{person}")
    @Requires("hub.organizations")
    public void leave(
            @PathParam("id") String id, @PathParam("person") String person, @Context SecurityContext security) {
        organizations.leave(Callers.of(security), id, person);
    }
}
