package org.trihelix.rest.internal.openapi;

import jakarta.ws.rs.DefaultValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.glassfish.jersey.server.model.Parameter;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Permission;
import org.trihelix.api.rest.Created;
import org.trihelix.api.rest.Requires;
import org.trihelix.api.text.Texts;
import org.trihelix.rest.internal.openapi.PresentResources.Call;

/** Describes calls as OpenAPI operations. */
final class Operations {

    private static final Map<String, Object> PROBLEM = Map.of("$ref", "#/components/responses/Problem");

    /** As {@link org.trihelix.api.rest.PageParameters} takes it. */
    private static final Map<String, Object> LIMIT =
            Map.of("type", "integer", "minimum", 1, "maximum", PageRequest.MAX_LIMIT, "default", 25);

    private final Access access;
    private final Texts texts;
    private final Locale locale;
    private final Schemas schemas;

    Operations(Access access, Texts texts, Locale locale, Schemas schemas) {
        this.access = access;
        this.texts = texts;
        this.locale = locale;
        this.schemas = schemas;
    }

    Map<String, Object> describe(Call call) {
        var method = call.method().getInvocable().getHandlingMethod();
        Requires requires = method.getAnnotation(Requires.class);
        String permission = requires == null ? "" : requires.value();
        List<Parameter> parameters = flat(call.method().getInvocable().getParameters());
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", method.getDeclaringClass().getSimpleName() + '.' + method.getName());
        operation.put("tags", List.of(call.path().split("/", 2)[0]));
        operation.put("description", description(permission));
        operation.put("x-permission", permission);
        operation.put("security", security(call, permission));
        operation.put("parameters", parameters(parameters));
        parameters.stream()
                .filter(parameter -> parameter.getSource() == Parameter.Source.ENTITY)
                .findFirst()
                .ifPresent(body -> operation.put(
                        "requestBody", Map.of("required", true, "content", json(schemas.of(body.getType())))));
        operation.put("responses", responses(call, parameters, permission));
        return operation;
    }

    private String description(String permission) {
        String key = permission.replaceFirst("\\.", ".permission.");
        return texts.has(locale, key) ? texts.text(locale, key) : permission;
    }

    private boolean open(String permission) {
        Permission declared = access.permission(permission);
        return declared != null && declared.everybody();
    }

    private List<Map<String, Object>> security(Call call, String permission) {
        List<Map<String, Object>> ways = new ArrayList<>();
        if (open(permission)) {
            ways.add(Map.of());
        }
        ways.add(Map.of("token", List.of()));
        if (call.path().equals("tokens") && call.method().getHttpMethod().equals("POST")) {
            ways.add(Map.of("password", List.of()));
        }
        return ways;
    }

    private static List<Parameter> flat(List<Parameter> parameters) {
        return parameters.stream()
                .flatMap(parameter -> parameter instanceof Parameter.BeanParameter bean
                        ? bean.getParameters().stream()
                        : Stream.of(parameter))
                .toList();
    }

    private List<Map<String, Object>> parameters(List<Parameter> parameters) {
        List<Map<String, Object>> described = new ArrayList<>();
        for (Parameter parameter : parameters) {
            String place = switch (parameter.getSource()) {
                case PATH -> "path";
                case QUERY -> "query";
                case HEADER -> "header";
                default -> "";
            };
            if (!place.isEmpty()) {
                described.add(parameter(parameter, place));
            }
        }
        return described;
    }

    private Map<String, Object> parameter(Parameter parameter, String place) {
        String name = parameter.getSourceName();
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", name);
        described.put("in", place);
        described.put("required", place.equals("path"));
        described.put("schema", name.equals("limit") ? LIMIT : schema(parameter));
        if (texts.has(locale, "rest.openapi." + name)) {
            described.put("description", texts.text(locale, "rest.openapi." + name));
        }
        return described;
    }

    private Map<String, Object> schema(Parameter parameter) {
        Map<String, Object> schema = new LinkedHashMap<>(schemas.of(parameter.getType()));
        DefaultValue otherwise = parameter.getAnnotation(DefaultValue.class);
        if (otherwise != null
                && "string".equals(schema.get("type"))
                && !otherwise.value().isEmpty()) {
            schema.put("default", otherwise.value());
        } else if (otherwise != null && "integer".equals(schema.get("type"))) {
            schema.put("default", Long.valueOf(otherwise.value()));
        }
        return schema;
    }

    private Map<String, Object> responses(Call call, List<Parameter> parameters, String permission) {
        Map<String, Object> responses = new LinkedHashMap<>();
        Type type = call.method().getInvocable().getResponseType();
        if (type == void.class) {
            responses.put("204", Map.of("description", "No content"));
        } else if (type instanceof ParameterizedType made && made.getRawType() == Created.class) {
            responses.put("201", answer("Created", made.getActualTypeArguments()[0]));
        } else {
            responses.put("200", answer("OK", type));
        }
        if (parameters.stream().anyMatch(parameter -> parameter.getSource() != Parameter.Source.CONTEXT)) {
            responses.put("400", PROBLEM);
        }
        responses.put("401", PROBLEM);
        if (!open(permission)) {
            responses.put("403", PROBLEM);
        }
        if (call.path().contains("{")) {
            responses.put("404", PROBLEM);
        }
        responses.put("default", PROBLEM);
        return responses;
    }

    private Map<String, Object> answer(String description, Type type) {
        return Map.of("description", description, "content", json(schemas.of(type)));
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }
}
