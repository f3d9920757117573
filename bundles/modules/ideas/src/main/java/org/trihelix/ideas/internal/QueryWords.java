package org.trihelix.ideas.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.domain.State;

/** Values in the query of an address, in any case: states, {@code REVISION,REJECTED}, and orders, {@code votes}. */
public final class QueryWords {

    private QueryWords() {}

    /** States, each value one or several with commas between them. */
    public static Set<State> states(Collection<String> values) {
        var states = EnumSet.noneOf(State.class);
        for (String value : values) {
            for (String word : value.split(",")) {
                if (!word.isBlank()) {
                    states.add(one(State.class, word, "state"));
                }
            }
        }
        return states;
    }

    /** What was said, null when nothing was. */
    public static @Nullable String given(String value) {
        return value.isBlank() ? null : value.strip();
    }

    /** One state. */
    public static State state(String word) {
        return one(State.class, word, "state");
    }

    /** An order; empty for the newest first. */
    public static IdeaQuery.Sort sort(String value) {
        return value.isBlank() ? IdeaQuery.Sort.NEWEST : one(IdeaQuery.Sort.class, value, "sort");
    }

    private static <E extends Enum<E>> E one(Class<E> type, String word, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> InvalidException.field(field, "ideas.error." + field, words(type)));
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
