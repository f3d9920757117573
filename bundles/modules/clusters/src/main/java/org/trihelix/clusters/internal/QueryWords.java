package org.trihelix.clusters.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Ids;
import org.trihelix.api.InvalidException;
import org.trihelix.api.SubjectRef;
import org.trihelix.clusters.Cluster;

/** Values in the query of an address, in any case. */
public final class QueryWords {

    private QueryWords() {}

    /** Constants, each value one or several with commas between them. */
    public static <E extends Enum<E>> Set<E> some(Class<E> type, Collection<String> values, String field) {
        var some = EnumSet.noneOf(type);
        for (String value : values) {
            for (String word : value.split(",")) {
                if (!word.isBlank()) {
                    some.add(one(type, word, field));
                }
            }
        }
        return some;
    }

    /** An order; empty for the newest first. */
    public static Cluster.Sort sort(String value) {
        return value.isBlank() ? Cluster.Sort.NEWEST : one(Cluster.Sort.class, value, "sort");
    }

    public static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The form {@code idea:ID}. */
    public static SubjectRef subject(String field, String text) {
        int colon = text.indexOf(':');
        String id = text.substring(colon + 1);
        if (colon < 1 || !Ids.valid(id)) {
            throw InvalidException.field(field, "clusters.error.subject");
        }
        return new SubjectRef(text.substring(0, colon), id);
    }

    public static <E extends Enum<E>> E one(Class<E> type, String word, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> InvalidException.field(field, "clusters.error.word", words(type)));
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
