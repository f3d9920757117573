package org.trihelix.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a {@link ListPage}, on cards a line. The first one names the row and leads to its page. */
public sealed interface ListColumn<T> {

    /** Key of the column's heading. */
    String titleKey();

    /** Words. */
    record Text<T>(String titleKey, Function<T, @Nullable String> value) implements ListColumn<T> {}

    /** Words that need room: another object's title. */
    record Wide<T>(String titleKey, Function<T, @Nullable String> value) implements ListColumn<T> {}

    /**
     * A number, shown by the language's rules and aligned to the right.
     *
     * @param digits behind the point, negative for as many as it has, up to three
     */
    record Figure<T>(String titleKey, Function<T, @Nullable Number> value, int digits) implements ListColumn<T> {

        /** A whole number or a share. */
        public Figure(String titleKey, Function<T, @Nullable Number> value) {
            this(titleKey, value, -1);
        }
    }

    /** A time, shown as people say it. */
    record Moment<T>(String titleKey, Function<T, @Nullable Instant> value) implements ListColumn<T> {}

    /** A day, shown as people say it. */
    record Day<T>(String titleKey, Function<T, @Nullable LocalDate> value) implements ListColumn<T> {}

    /** Where the row stands; null for nothing to say. */
    record State<T>(String titleKey, Function<T, @Nullable Status> value) implements ListColumn<T> {}
}
