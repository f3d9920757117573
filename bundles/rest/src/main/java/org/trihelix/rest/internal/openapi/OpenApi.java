package org.trihelix.rest.internal.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.rest.Requires;
import org.trihelix.api.text.Texts;
import org.trihelix.rest.internal.openapi.PresentResources.Call;

/** The description of the API (OpenAPI 3.1) as it is now, in the caller's language. Made once per language and set of resources. */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApi {

    private final PresentResources present;
    private final Access access;
    private final Texts texts;
    private final Map<Locale, Map<String, Object>> documents = new ConcurrentHashMap<>();

    public OpenApi(PresentResources present, Access access, Texts texts) {
        this.present = present;
        this.access = access;
        this.texts = texts;
    }

    @GET
    @Requires("hub.public")
    public Map<String, Object> describe(@Context SecurityContext security) {
        return documents.computeIfAbsent(((Caller) security.getUserPrincipal()).locale(), this::document);
    }

    private Map<String, Object> document(Locale locale) {
        Schemas schemas = new Schemas();
        Operations operations = new Operations(access, texts, locale, schemas);
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        for (Call call : present.calls()) {
            described(operations, call)
                    .ifPresent(operation -> paths.computeIfAbsent('/' + call.path(), path -> new LinkedHashMap<>())
                            .put(call.method().getHttpMethod().toLowerCase(Locale.ROOT), operation));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info(locale));
        document.put("servers", List.of(Map.of("url", "/api/v1")));
        document.put("paths", paths);
        document.put("components", components(schemas));
        return document;
    }

    /** Empty when the call's module is leaving: its classes cannot be loaded any more, and the API is about to be made anew without it. */
    private static Optional<Map<String, Object>> described(Operations operations, Call call) {
        try {
            return Optional.of(operations.describe(call));
        } catch (TypeNotPresentException | LinkageError e) {
            return Optional.empty();
        }
    }

    private Map<String, Object> info(Locale locale) {
        return Map.of(
                "title", texts.text(locale, "rest.openapi.title"),
                "version", "1",
                "description", texts.text(locale, "rest.openapi.description"));
    }

    private static Map<String, Object> components(Schemas schemas) {
        Map<String, Object> named = new TreeMap<>(schemas.named());
        named.put("Problem", schemas.problem());
        return Map.of(
                "schemas",
                named,
                "responses",
                Map.of(
                        "Problem",
                        Map.of(
                                "description",
                                "RFC 9457",
                                "content",
                                Map.of(
                                        "application/problem+json",
                                        Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))))),
                "securitySchemes",
                Map.of(
                        "token", Map.of("type", "http", "scheme", "bearer"),
                        "password", Map.of("type", "http", "scheme", "basic")));
    }
}
