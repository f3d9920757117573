package org.trihelix.api;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers of everything the hub keeps: UUIDs of version 7 (RFC 9562), so that they sort by the time of creation. */
public final class Ids {

    /** Characters in an identifier. */
    public static final int LENGTH = 36;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    /** A new identifier, 36 lower-case characters. */
    public static String next(Clock clock) {
        long high = clock.millis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /** Whether the text has the form of an identifier; says nothing about whether anything bears it. */
    public static boolean valid(String text) {
        return FORM.matcher(text).matches();
    }
}
