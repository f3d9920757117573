package org.trihelix.rest.internal.resources;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Caller;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.Requires;

/** The caller's own account. */
@HubResource
@Component(service = MeResource.class)
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public final class MeResource {

    private final People people;

    @Activate
    public MeResource(@Reference People people) {
        this.people = people;
    }

    @GET
    @Requires("hub.use")
    public Person me(@Context SecurityContext security) {
        return people.person(Callers.of(security).id());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("hub.use")
    public Person change(PersonChange change, @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        return people.change(caller, change.applied(people.person(caller.id())));
    }
}
