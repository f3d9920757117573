package org.trihelix.rest.internal;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.ConflictException;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.people.Sector;
import org.trihelix.api.rest.Created;
import org.trihelix.api.rest.PageParameters;
import org.trihelix.api.rest.Requires;
import org.trihelix.api.text.Message;

/** A resource as a module would bring it. */
@Path("things")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ThingsResource {

    /** A body. */
    public record Thing(
            @Nullable String title,
            int size,
            @Nullable Sector sector,
            @Nullable List<Part> parts,
            @Nullable Instant made) {

        public boolean isBig() {
            return size > 10;
        }

        public String getSecret() {
            return "must not be seen";
        }
    }

    /** A part that refuses an empty name by itself. */
    public record Part(String name, @Nullable LocalDate day) {
        public Part {
            Objects.requireNonNull(name);
            if (name.isEmpty()) {
                throw InvalidException.field("name", "rest.error.required");
            }
        }
    }

    @GET
    @Requires("hub.use")
    public Page<Thing> list(@BeanParam PageParameters page, @QueryParam("sector") @Nullable Sector sector) {
        int limit = page.request().limit();
        return new Page<>(List.of(new Thing("a", limit, sector, null, Instant.EPOCH)), "next one", 7);
    }

    @POST
    @Requires("hub.use")
    public Created<Thing> create(Thing thing) {
        return new Created<>("things/17", thing);
    }

    @GET
    @Path("{id}")
    @Requires("hub.use")
    public Thing one(@PathParam("id") String id) {
        throw switch (id) {
            case "conflict" -> new ConflictException(Message.of("rest.error.value"), Map.of("title", "theirs"));
            case "invalid" ->
                new InvalidException(List.of(
                        new FieldError("title", Message.of("rest.error.required")),
                        new FieldError("size", Message.of("rest.error.value"))));
            case "broken" -> new IllegalStateException("secret of the house");
            default -> new NotFoundException(new SubjectRef("thing", id));
        };
    }

    @GET
    @Path("open")
    @Requires("hub.public")
    public Map<String, String> open() {
        return Map.of("a", "b");
    }

    @GET
    @Path("undeclared")
    @Requires("things.gone")
    public String undeclared() {
        return "must not be seen";
    }

    @GET
    @Path("unmarked")
    public String unmarked() {
        return "must not be seen";
    }
}
