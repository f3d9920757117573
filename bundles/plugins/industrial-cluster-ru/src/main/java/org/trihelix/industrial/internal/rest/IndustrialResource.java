package org.trihelix.industrial.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.InvalidException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.Requires;
import org.trihelix.industrial.domain.Role;
import org.trihelix.industrial.domain.Told;
import org.trihelix.industrial.internal.Passport;
import org.trihelix.industrial.internal.Passports;

/** Passports for programs. How a cluster stands to the decree is told with its other rules, at {@code clusters/ID}. */
@HubResource
@Component(service = IndustrialResource.class)
@Path("industrial-clusters/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IndustrialResource {

    private final Passports passports;

    @Activate
    public IndustrialResource(@Reference Passports passports) {
        this.passports = passports;
    }

    /** What is sent to tell of a participant; amounts in million rubles. */
    public record Body(
            @Nullable String role,
            @Nullable Double output,
            @Nullable Double within,
            @Nullable Integer version) {}

    /** A participant; what was not told is null. */
    public record Row(
            String organization,
            String name,
            @Nullable Role role,
            @Nullable Double output,
            @Nullable Double within,
            @Nullable Double share,
            int version) {

        static Row of(Passport.Participant one) {
            Told told = one.told();
            if (told == null) {
                return new Row(one.organization(), one.name(), null, null, null, null, 0);
            }
            Double share = told.share().isPresent() ? told.share().getAsDouble() : null;
            return new Row(
                    one.organization(), one.name(), told.role(), told.output(), told.within(), share, told.version());
        }
    }

    /** The passport. */
    public record View(String cluster, List<Row> participants) {

        static View of(Passport passport) {
            return new View(
                    passport.cluster().id(),
                    passport.participants().stream().map(Row::of).toList());
        }
    }

    @GET
    @Requires("industrial.read")
    public View get(@PathParam("id") String id, @Context SecurityContext security) {
        return View.of(passports.passport(caller(security), id));
    }

    @PUT
    @Path("participants/{organization}")
    @Requires("industrial.tell")
    public View tell(
            @PathParam("id") String id,
            @PathParam("organization") String organization,
            Body body,
            @Context SecurityContext security) {
        int version = body.version() == null ? 0 : body.version();
        var told = new Told(role(body.role()), body.output(), body.within(), version);
        return View.of(passports.tell(caller(security), id, organization, told));
    }

    private static Role role(@Nullable String name) {
        return Stream.of(Role.values())
                .filter(role -> name != null && role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> InvalidException.field("role", "industrial.error.role"));
    }

    private static Caller caller(SecurityContext security) {
        return (Caller) security.getUserPrincipal();
    }
}
