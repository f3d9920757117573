package org.trihelix.rest.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an {@code Authorization} header says. */
sealed interface Credentials {

    /** A token of a program. */
    record Bearer(String secret) implements Credentials {
        @Override
        public String toString() {
            return "Bearer";
        }
    }

    /** A person's login and password. */
    record Basic(String login, char[] password) implements Credentials {
        @Override
        public String toString() {
            return "Basic";
        }
    }

    /** @return null when the header is of no kind known here */
    static @Nullable Credentials parse(String header) {
        int space = header.indexOf(' ');
        String value = header.substring(space + 1).strip();
        if (space < 0 || value.isEmpty()) {
            return null;
        }
        return switch (header.substring(0, space).toLowerCase(Locale.ROOT)) {
            case "bearer" -> new Bearer(value);
            case "basic" -> basic(value);
            default -> null;
        };
    }

    private static @Nullable Credentials basic(String encoded) {
        try {
            char[] decoded = decode(Base64.getDecoder().decode(encoded));
            int colon = new String(decoded).indexOf(':');
            return colon < 0
                    ? null
                    : new Basic(new String(decoded, 0, colon), Arrays.copyOfRange(decoded, colon + 1, decoded.length));
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            return null;
        }
    }

    private static char[] decode(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        char[] chars = new char[text.remaining()];
        text.get(chars);
        return chars;
    }
}
