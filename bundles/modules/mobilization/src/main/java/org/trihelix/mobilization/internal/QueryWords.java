package org.trihelix.mobilization.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;

/** Values in the query of an address, in any case. */
public final class QueryWords {

    private QueryWords() {}

    /** Constants, each value one or several with commas between them. */
    public static <E extends Enum<E>> Set<E> some(Class<E> type, Collection<String> values, String field) {
        var found = EnumSet.noneOf(type);
        for (String value : values) {
            for (String word : value.split(",")) {
                if (!word.isBlank()) {
                    found.add(one(type, word, field));
                }
            }
        }
        return found;
    }

    /** @param usual for an empty value */
    public static <E extends Enum<E>> E one(Class<E> type, String value, String field, E usual) {
        return value.isBlank() ? usual : one(type, value, field);
    }

    /** @throws InvalidException when there is no such constant; names those there are */
    public static <E extends Enum<E>> E one(Class<E> type, String word, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> InvalidException.field(field, "mobilization.error.word", words(type)));
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    public static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
