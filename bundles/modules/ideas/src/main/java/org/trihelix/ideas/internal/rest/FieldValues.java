package org.trihelix.ideas.internal.rest;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;
import org.trihelix.ideas.domain.IdeaText;

/** Values of further fields as programs send them. */
final class FieldValues {

    private FieldValues() {}

    /** As texts, by name: empty for null. */
    static Map<String, String> texts(@Nullable Object fields) {
        var texts = new LinkedHashMap<String, String>();
        switch (fields) {
            case null -> {}
            case Map<?, ?> values ->
                values.forEach((name, value) -> texts.put(String.valueOf(name), text(String.valueOf(name), value)));
            default -> throw InvalidException.field("fields", "ideas.fields.object");
        }
        return texts;
    }

    private static String text(String name, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Boolean answer -> answer ? "yes" : "no";
            case Integer whole -> whole.toString();
            case Long whole -> whole.toString();
            case BigInteger whole -> whole.toString();
            case BigDecimal number -> number.toPlainString();
            case Double number
            when Double.isFinite(number) -> BigDecimal.valueOf(number).toPlainString();
            default -> throw InvalidException.field(IdeaText.FIELDS + name, "ideas.fields.plain");
        };
    }
}
