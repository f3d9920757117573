package org.trihelix.testing.hub;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts and numbers. */
public final class Json {

    private static final Gson GSON = new GsonBuilder()
            .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
            .disableHtmlEscaping()
            .create();

    private Json() {}

    public static String write(Object value) {
        return GSON.toJson(value);
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(String text) {
        return GSON.fromJson(text, Map.class);
    }

    /** A value inside an object as an object. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(@Nullable Object value) {
        if (value instanceof Map) {
            return (Map<String, Object>) value;
        }
        throw new AssertionError("no object: " + value);
    }

    /** A value inside an object as a list of objects. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> objects(@Nullable Object value) {
        if (value instanceof List) {
            return (List<Map<String, Object>>) value;
        }
        throw new AssertionError("no list: " + value);
    }
}
