package org.trihelix.core.internal.journal;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.journal.Change;

/**
 * One value of an entry. Erasing it empties salt and texts; the commitment stays, so the chain still fits and tells nothing.
 *
 * @param field name, empty for the reason
 * @param salt 32 hexadecimal digits, null when erased
 * @param commitment hash of all before it
 */
record Value(
        String field,
        @Nullable String salt,
        @Nullable String before,
        @Nullable String after,
        String commitment) {

    /** Name of the value that holds the reason. */
    static final String REASON = "";

    static final int MAX_TEXT = 32_000;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static Value of(Change change) {
        byte[] random = new byte[SALT_BYTES];
        RANDOM.nextBytes(random);
        String salt = HexFormat.of().formatHex(random);
        String before = cut(change.before());
        String after = cut(change.after());
        return new Value(change.field(), salt, before, after, commitment(change.field(), salt, before, after));
    }

    boolean erased() {
        return salt == null;
    }

    /** Whether the texts are those that were committed to, or are erased. */
    boolean genuine() {
        return salt == null
                ? before == null && after == null
                : commitment.equals(commitment(field, salt, before, after));
    }

    Change change() {
        return new Change(field, before, after);
    }

    private static String commitment(String field, String salt, @Nullable String before, @Nullable String after) {
        return new Digest().add(salt).add(field).add(before).add(after).hex();
    }

    private static @Nullable String cut(@Nullable String text) {
        if (text == null || text.length() <= MAX_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_TEXT - 1)) ? MAX_TEXT - 1 : MAX_TEXT;
        return text.substring(0, end);
    }
}
