package org.trihelix.rest.internal.resources;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.InvalidException;
import org.trihelix.api.Page;
import org.trihelix.api.account.Tokens;
import org.trihelix.api.rest.Created;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.Requires;

/** The caller's own tokens. */
@HubResource
@Component(service = TokensResource.class)
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
public final class TokensResource {

    private final Tokens tokens;

    @Activate
    public TokensResource(@Reference Tokens tokens) {
        this.tokens = tokens;
    }

    /** @param days until it expires, 90 when left out */
    public record NewToken(@Nullable String name, @Nullable Integer days) {}

    /** @param token the secret, shown this once */
    public record Secret(String token) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("hub.tokens")
    public Created<Secret> create(NewToken token, @Context SecurityContext security) {
        String name = Fields.needed("name", token.name());
        String secret = tokens.create(Callers.of(security), name, life(token.days()));
        return new Created<>("tokens", new Secret(secret));
    }

    private static @Nullable Duration life(@Nullable Integer days) {
        if (days == null) {
            return null;
        }
        if (days < 1 || days > Tokens.MAX_LIFE.toDays()) {
            throw InvalidException.field("days", "rest.error.days", Tokens.MAX_LIFE.toDays());
        }
        return Duration.ofDays(days);
    }

    @GET
    @Requires("hub.tokens")
    public Page<Tokens.Token> list(@Context SecurityContext security) {
        List<Tokens.Token> own = tokens.list(Callers.of(security));
        return new Page<>(own, null, own.size());
    }

    @DELETE
    @Path("{id}")
    @Requires("hub.tokens")
    public void revoke(@PathParam("id") String id, @Context SecurityContext security) {
        tokens.revoke(Callers.of(security), id);
    }
}
