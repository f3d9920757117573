package org.trihelix.evaluation.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.domain.Stage;

/** Values in the query of an address, in any case. */
public final class QueryWords {

    private QueryWords() {}

    /** Stages, each value one or several with commas between them. */
    public static Set<Stage> stages(Collection<String> values) {
        var stages = EnumSet.noneOf(Stage.class);
        for (String value : values) {
            for (String word : value.split(",")) {
                if (!word.isBlank()) {
                    stages.add(one(Stage.class, word, "stage"));
                }
            }
        }
        return stages;
    }

    /** An order; empty for the newest first. */
    public static Evaluation.Sort sort(String value) {
        return value.isBlank() ? Evaluation.Sort.NEWEST : one(Evaluation.Sort.class, value, "sort");
    }

    public static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** @throws InvalidException when it is no whole number of at most nine digits */
    public static int whole(String value, String field) {
        if (!value.matches("\\d{1,9}")) {
            throw InvalidException.field(field, "evaluation.error.whole");
        }
        return Integer.parseInt(value);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String word, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> InvalidException.field(field, "evaluation.error.word", words(type)));
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
