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
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.rest.Created;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.PageParameters;
import org.trihelix.api.rest.Requires;

/** Administration of people. */
@HubResource
@Component(service = PeopleResource.class)
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PeopleResource {

    private final People people;
    private final SignIn signIn;

    @Activate
    public PeopleResource(@Reference People people, @Reference SignIn signIn) {
        this.people = people;
        this.signIn = signIn;
    }

    /** An account to open. */
    public record NewPerson(
            @Nullable String login,
            @Nullable String name,
            @Nullable String password,
            @Nullable String language,
            @Nullable String region) {

        @Override
        public String toString() {
            return "NewPerson " + login;
        }
    }

    /** A password to set. */
    public record NewPassword(@Nullable String password) {
        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    /** Whether the account is open. */
    public record Activity(@Nullable Boolean active) {}

    /** A role within a scope; the platform where {@code kind} is left out. */
    public record NewGrant(
            @Nullable Role role,
            Scope.@Nullable Kind kind,
            @Nullable String id) {}

    @GET
    @Requires("hub.people")
    public Page<Person> list(
            @QueryParam("q") @DefaultValue("") String query,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        return people.find(Callers.of(security), query, page.request());
    }

    @GET
    @Path("{id}")
    @Requires("hub.people")
    public Person one(@PathParam("id") String id, @Context SecurityContext security) {
        return people.administered(Callers.of(security), id);
    }

    @POST
    @Requires("hub.people")
    public Created<Person> create(NewPerson person, @Context SecurityContext security) {
        new Fields()
                .need("login", person.login())
                .need("name", person.name())
                .need("password", person.password())
                .check();
        String language = person.language();
        Person created = people.create(
                Callers.of(security),
                Fields.needed("login", person.login()),
                Fields.needed("name", person.name()),
                Fields.needed("password", person.password()),
                language == null ? Callers.of(security).locale().getLanguage() : language,
                person.region());
        return new Created<>("people/" + created.id(), created);
    }

    @PUT
    @Path("{id}")
    @Requires("hub.people")
    public Person change(@PathParam("id") String id, PersonChange change, @Context SecurityContext security) {
        return people.change(Callers.of(security), change.applied(people.administered(Callers.of(security), id)));
    }

    @PUT
    @Path("{id}/active")
    @Requires("hub.people")
    public void activate(@PathParam("id") String id, Activity activity, @Context SecurityContext security) {
        people.activate(Callers.of(security), id, Fields.needed("active", activity.active()));
    }

    @PUT
    @Path("{id}/password")
    @Requires("hub.people")
    public void password(@PathParam("id") String id, NewPassword password, @Context SecurityContext security) {
        char[] replacement = Fields.needed("password", password.password()).toCharArray();
        signIn.resetPassword(Callers.of(security), id, replacement);
    }

    @POST
    @Path("{id}/grants")
    @Requires("hub.people")
    public void grant(@PathParam("id") String id, NewGrant grant, @Context SecurityContext security) {
        people.grant(Callers.of(security), id, grant(grant.role(), grant.kind(), grant.id()));
    }

    @DELETE
    @Path("{id}/grants")
    @Requires("hub.people")
    public void revoke(
            @PathParam("id") String id,
            @QueryParam("role") @Nullable Role role,
            @QueryParam("kind") Scope.@Nullable Kind kind,
            @QueryParam("id") @Nullable String place,
            @Context SecurityContext security) {
        people.revoke(Callers.of(security), id, grant(role, kind, place));
    }

    private static Grant grant(@Nullable Role role, Scope.@Nullable Kind kind, @Nullable String place) {
        Role needed = Fields.needed("role", role);
        if (kind == null || kind == Scope.Kind.PLATFORM) {
            return new Grant(needed, Scope.PLATFORM);
        }
        return new Grant(needed, new Scope(kind, Fields.needed("id", place)));
    }
}
