package org.trihelix.rest.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.trihelix.api.access.Caller;
import org.trihelix.api.rest.Created;

/** Finishes every answer: headers that keep it out of caches and frames, and the address of what was made. */
final class Answers implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Created<?>(String path, Object body)) {
            response.setStatus(Response.Status.CREATED.getStatusCode());
            URI address = request.getUriInfo().getBaseUri().resolve(path);
            response.getHeaders().putSingle(HttpHeaders.LOCATION, address.toASCIIString());
            response.setEntity(body);
        }
        var headers = response.getHeaders();
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.putSingle("Referrer-Policy", "no-referrer");
        if (request.getSecurityContext().getUserPrincipal() instanceof Caller caller && response.hasEntity()) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, caller.locale().getLanguage());
        }
    }
}
