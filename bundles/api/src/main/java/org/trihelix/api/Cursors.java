package org.trihelix.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** Cursors of lists: the sort keys of the last row given out, in a form that callers pass back unread. */
public final class Cursors {

    private static final String SEPARATOR = "\u0000";

    private Cursors() {}

    /** @param keys sort keys of the last row, the identifier last so that they are unique */
    public static String of(String... keys) {
        byte[] bytes = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The keys in a cursor.
     *
     * @param count how many there must be
     * @throws InvalidException when it is not a cursor of this list
     */
    public static List<String> keys(String cursor, int count) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            List<String> keys = List.of(text.split(SEPARATOR, -1));
            if (keys.size() == count) {
                return keys;
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw refusal();
        }
        throw refusal();
    }

    /**
     * What a key of a cursor says: {@code key(text, Instant::parse)}.
     *
     * @throws InvalidException when it does not say that
     */
    public static <T> T key(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refusal();
        }
    }

    private static InvalidException refusal() {
        return InvalidException.field("cursor", "hub.error.cursor");
    }
}
