package org.trihelix.rest.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.FieldError;
import org.trihelix.api.HubException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Message;

/** Says which field of a body is wrong and what belongs there. */
final class JsonErrors {

    private JsonErrors() {}

    static HubException refusal(JsonProcessingException error) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof HubException refusal) {
                return refusal; // thrown by the constructor of a record
            }
        }
        boolean trailing = error.getOriginalMessage().startsWith("Trailing token");
        if (trailing || !(error instanceof JsonMappingException mapping)) {
            var place = error.getLocation();
            return InvalidException.of("rest.error.json", place.getLineNr(), place.getColumnNr());
        }
        return new InvalidException(List.of(new FieldError(path(mapping), message(mapping))));
    }

    private static Message message(JsonMappingException error) {
        return switch (error) {
            case UnrecognizedPropertyException unknown -> Message.of("rest.error.unknownField");
            case InvalidFormatException format
            when format.getTargetType().isEnum() -> Message.of("rest.error.oneOf", names(format.getTargetType()));
            case InvalidNullException nothing -> Message.of("rest.error.null");
            case MismatchedInputException mismatch -> Message.of("rest.error.type." + kind(mismatch.getTargetType()));
            default -> Message.of("rest.error.value");
        };
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null || Map.class.isAssignableFrom(type)) {
            return "object";
        } else if (type == String.class || type.isEnum()) {
            return "text";
        } else if (type == boolean.class || type == Boolean.class) {
            return "truth";
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        } else if (type == LocalDate.class) {
            return "day";
        } else if (Temporal.class.isAssignableFrom(type)) {
            return "time";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "list" : "object";
    }

    private static String path(JsonMappingException error) {
        var path = new StringBuilder();
        for (var step : error.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
