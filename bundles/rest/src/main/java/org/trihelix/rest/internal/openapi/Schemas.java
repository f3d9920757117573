package org.trihelix.rest.internal.openapi;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Describes types as JSON Schema. Records become named schemas; records with type parameters are written out where they are used. */
final class Schemas {

    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(double.class, Map.of("type", "number", "format", "double")),
            Map.entry(Double.class, Map.of("type", "number", "format", "double")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(OffsetDateTime.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(LocalDateTime.class, Map.of("type", "string")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Duration.class, Map.of("type", "string", "format", "duration")),
            Map.entry(URI.class, Map.of("type", "string", "format", "uri")));

    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, Object> named = new TreeMap<>();

    /** All named schemas that were asked for so far. */
    Map<String, Object> named() {
        return named;
    }

    Map<String, Object> of(Type type) {
        return of(type, Map.of());
    }

    private Map<String, Object> of(Type type, Map<TypeVariable<?>, Type> bound) {
        return switch (type) {
            case Class<?> plain -> ofClass(plain);
            case ParameterizedType generic -> ofGeneric(generic, bound);
            case TypeVariable<?> variable -> bound.containsKey(variable) ? of(bound.get(variable)) : Map.of();
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0], bound);
            case GenericArrayType array -> list(of(array.getGenericComponentType(), bound));
            default -> Map.of();
        };
    }

    private Map<String, Object> ofClass(Class<?> type) {
        Map<String, Object> simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        } else if (type.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
        } else if (type.isArray()) {
            return list(of(type.getComponentType()));
        } else if (type.isRecord()) {
            return Map.of("$ref", "#/components/schemas/" + name(type));
        }
        return type == Object.class ? Map.of() : Map.of("type", "object");
    }

    private String name(Class<?> type) {
        String known = names.get(type);
        if (known != null) {
            return known;
        }
        String name = type.getSimpleName();
        for (int next = 2; names.containsValue(name); next++) {
            name = type.getSimpleName() + next;
        }
        names.put(type, name); // before its components, which may lead back to it
        named.put(name, object(type, Map.of()));
        return name;
    }

    private Map<String, Object> ofGeneric(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return list(of(arguments[0], bound));
        } else if (Map.class.isAssignableFrom(raw)) {
            return Map.of("type", "object", "additionalProperties", of(arguments[1], bound));
        } else if (!raw.isRecord()) {
            return Map.of("type", "object");
        }
        Map<TypeVariable<?>, Type> inner = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            Type argument = arguments[i];
            inner.put(raw.getTypeParameters()[i], argument instanceof TypeVariable<?> v ? bound.get(v) : argument);
        }
        return object(raw, inner);
    }

    private Map<String, Object> object(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Map<String, Object> schema = of(component.getGenericType(), bound);
            boolean always = component.getType().isPrimitive() || "array".equals(schema.get("type"));
            properties.put(component.getName(), always ? schema : orNull(schema));
            if (component.getType().isPrimitive()) {
                required.add(component.getName());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>(Map.of("type", "object", "properties", properties));
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }

    /** Which component may be null is not to be seen at run time: the annotation is for the compiler only. */
    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return schema.isEmpty() ? schema : Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    /** Form of every error. */
    Map<String, Object> problem() {
        Map<String, Object> text = of(String.class);
        Map<String, Object> error = Map.of(
                "type",
                "object",
                "required",
                List.of("field", "message"),
                "properties",
                Map.of("field", text, "message", text));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("title", text);
        properties.put("status", of(int.class));
        properties.put("detail", text);
        properties.put("errors", list(error));
        properties.put("current", Map.of("type", "object", "additionalProperties", text));
        properties.put("number", text);
        return Map.of("type", "object", "required", List.of("title", "status", "detail"), "properties", properties);
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return Map.of("type", "array", "items", items);
    }
}
