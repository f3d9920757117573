package org.trihelix.core.internal.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.trihelix.core.internal.OwnerFile;

/** The one-time code that shows that whoever sets up the hub may read its data folder. */
final class SetupCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String code;

    private SetupCode(String code) {
        this.code = code;
    }

    /** Writes a new code, in place of one that may be there. */
    static SetupCode write(Path file) throws IOException {
        String code = group() + '-' + group();
        OwnerFile.write(file, code + '\n');
        return new SetupCode(code);
    }

    private static String group() {
        var group = new StringBuilder();
        for (int i = 0; i < GROUP; i++) {
            group.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return group.toString();
    }

    /** In any case, with or without hyphens and spaces. */
    boolean matches(String given) {
        return MessageDigest.isEqual(bare(code), bare(given));
    }

    private static byte[] bare(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
    }
}
