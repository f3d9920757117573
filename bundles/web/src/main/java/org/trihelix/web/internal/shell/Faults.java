package org.trihelix.web.internal.shell;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.AwayException;

/** Errors that nobody foresaw: written to the log under a number that the reader can tell. */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBERS = 100_000_000;

    private Faults() {}

    /** Logs it and gives its number. */
    public static String number(Throwable fault) {
        String number = String.format(Locale.ROOT, "%08d", RANDOM.nextInt(NUMBERS));
        if (fault instanceof AwayException) {
            LOG.debug("Fault {}", number, fault); // what asked is gone in a moment, too
        } else {
            LOG.error("Fault {}", number, fault);
        }
        return number;
    }
}
