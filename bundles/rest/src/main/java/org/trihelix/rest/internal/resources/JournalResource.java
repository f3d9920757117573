package org.trihelix.rest.internal.resources;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.PageParameters;
import org.trihelix.api.rest.Requires;

/** The journal, newest first, for those who may read all of it. Modules offer the part of their own objects to whoever sees these. */
@HubResource
@Component(service = JournalResource.class)
@Path("journal")
@Produces(MediaType.APPLICATION_JSON)
public final class JournalResource {

    private final Journal journal;
    private final Access access;

    @Activate
    public JournalResource(@Reference Journal journal, @Reference Access access) {
        this.journal = journal;
        this.access = access;
    }

    @GET
    @Requires("hub.journal")
    public Page<Recorded> latest(@BeanParam PageParameters page, @Context SecurityContext security) {
        requireAll(security);
        return journal.latest(page.request());
    }

    @GET
    @Path("{kind}/{id}")
    @Requires("hub.journal")
    public Page<Recorded> of(
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        requireAll(security);
        return journal.of(new SubjectRef(kind, id), page.request());
    }

    /** The frame asks for the permission in any place; a role for one region does not open the others' entries. */
    private void requireAll(SecurityContext security) {
        access.require(Callers.of(security), HubPermissions.JOURNAL, Scope.PLATFORM);
    }
}
