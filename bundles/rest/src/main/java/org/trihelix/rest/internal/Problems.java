package org.trihelix.rest.internal;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.glassfish.jersey.server.ParamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.AwayException;
import org.trihelix.api.BusyException;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.FieldError;
import org.trihelix.api.HubException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.text.Texts;

/** Says in the caller's language what went wrong; what nobody foresaw gets a number that also stands in the log. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Texts texts;

    private final BooleanSupplier unsettled;

    /** @param unsettled whether what nobody serves may be served in a moment */
    Problems(Texts texts, BooleanSupplier unsettled) {
        this.texts = texts;
        this.unsettled = unsettled;
    }

    Problem of(Throwable thrown, Locale locale) {
        return switch (known(thrown)) {
            case HubException refusal -> refused(refusal, locale);
            case ParamException parameter -> parameter(parameter, locale);
            case jakarta.ws.rs.NotFoundException nowhere
            when unsettled.getAsBoolean() ->
                with(problem(503, texts.text(locale, "rest.problem.503"), locale), HttpHeaders.RETRY_AFTER, "1");
            case WebApplicationException status when status.getResponse().getStatus() < 500 -> plain(status, locale);
            default -> unforeseen(thrown, locale);
        };
    }

    /** Readers, injection and Jersey wrap what was thrown. */
    private static Throwable known(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; depth < 20 && cause != null; depth++) {
            if (cause instanceof HubException || cause instanceof WebApplicationException) {
                return cause;
            }
            cause = cause.getCause();
        }
        return thrown;
    }

    private Problem refused(HubException refusal, Locale locale) {
        return switch (refusal) {
            case InvalidException invalid -> invalid(invalid.errors(), locale);
            case NotFoundException missing -> detailed(404, missing, locale);
            case ConflictException conflict -> {
                Problem problem = detailed(409, conflict, locale);
                problem.body().put("current", conflict.current());
                yield problem;
            }
            case BusyException busy ->
                with(
                        detailed(429, busy, locale),
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(Math.max(1, busy.retryAfter().toSeconds())));
            case AwayException away -> with(detailed(503, away, locale), HttpHeaders.RETRY_AFTER, "1");
            case DeniedException denied
            when denied.signInHelps() ->
                with(detailed(401, denied, locale), HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"trihelix\"");
            case DeniedException denied -> detailed(403, denied, locale);
        };
    }

    private Problem invalid(List<FieldError> errors, Locale locale) {
        boolean whole = errors.getFirst().field().isEmpty();
        String detail = whole
                ? texts.text(locale, errors.getFirst().message())
                : texts.text(locale, "rest.problem.fields", errors.size());
        Problem problem = problem(400, detail, locale);
        problem.body()
                .put(
                        "errors",
                        errors.stream().map(error -> error(error, locale)).toList());
        return problem;
    }

    private Map<String, String> error(FieldError error, Locale locale) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("field", error.field());
        shown.put("message", texts.text(locale, error.message()));
        return shown;
    }

    private Problem parameter(ParamException parameter, Locale locale) {
        if (parameter.getParameterType() == PathParam.class) {
            return problem(404, texts.text(locale, "rest.problem.404"), locale);
        }
        return refused(InvalidException.field(parameter.getParameterName(), "rest.error.value"), locale);
    }

    private Problem plain(WebApplicationException thrown, Locale locale) {
        int status = thrown.getResponse().getStatus();
        String key = "rest.problem." + status;
        Problem problem =
                problem(status, texts.text(locale, texts.has(locale, key) ? key : "rest.problem.request"), locale);
        String allow = thrown.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? problem : with(problem, HttpHeaders.ALLOW, allow);
    }

    private Problem unforeseen(Throwable thrown, Locale locale) {
        String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Request failed, number {}", number, thrown);
        Problem problem = problem(500, texts.text(locale, "rest.problem.500", number), locale);
        problem.body().put("number", number);
        return problem;
    }

    private Problem detailed(int status, HubException refusal, Locale locale) {
        return problem(status, texts.text(locale, refusal.message()), locale);
    }

    private Problem problem(int status, String detail, Locale locale) {
        Map<String, Object> body = new LinkedHashMap<>();
        String key = "rest.status." + status;
        body.put("title", texts.text(locale, texts.has(locale, key) ? key : "rest.status.400"));
        body.put("status", status);
        body.put("detail", detail);
        return new Problem(status, body, new LinkedHashMap<>());
    }

    private static Problem with(Problem problem, String header, String value) {
        problem.headers().put(header, value);
        return problem;
    }
}
