package org.trihelix.mobilization.internal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.trihelix.api.InvalidException;

/** Keys of the last row given out, as cursors carry them. */
final class Keys {

    private Keys() {}

    static void behind(Conditions conditions, String column, String id, boolean down, Object key, String last) {
        String beyond = down ? " < " : " > ";
        conditions
                .and(column + beyond + ":key or " + column + " = :key and " + id + beyond + ":last")
                .with("key", key)
                .with("last", last);
    }

    static Instant time(String text) {
        return read(text, Instant::parse);
    }

    static LocalDate day(String text) {
        return read(text, LocalDate::parse);
    }

    private static <T> T read(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeParseException e) {
            throw InvalidException.field("cursor", "hub.error.cursor");
        }
    }
}
