package org.trihelix.rest.internal;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Caller;

/** Turns whatever a request threw into a problem document. */
final class ProblemMapper implements ExceptionMapper<Throwable> {

    private final Problems problems;

    @Context
    private @Nullable SecurityContext security;

    ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answer
                && answer.getResponse().getStatus() < 400) {
            return answer.getResponse();
        }
        Problem problem = problems.of(thrown, locale());
        var response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.body());
        problem.headers().forEach(response::header);
        return response.build();
    }

    private Locale locale() {
        return security != null && security.getUserPrincipal() instanceof Caller caller
                ? caller.locale()
                : Locale.ENGLISH;
    }
}
