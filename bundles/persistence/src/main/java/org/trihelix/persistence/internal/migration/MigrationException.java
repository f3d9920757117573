package org.trihelix.persistence.internal.migration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a module could not be brought up to date. */
public final class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern CHANGESET = Pattern.compile("changeset (\\S+?)::(\\S+?)::");

    MigrationException(String unit, Exception cause) {
        super(
                "The tables of " + unit + " could not be brought up to date: " + changeset(cause) + innermost(cause),
                cause);
    }

    /** Where the failed change stands, as far as that is told: lines in what the database says are those of the one statement. */
    private static String changeset(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            Matcher told = CHANGESET.matcher(String.valueOf(at.getMessage()));
            if (told.find()) {
                return told.group(1) + ", changeset " + told.group(2) + ": ";
            }
        }
        return "";
    }

    private static String innermost(Throwable cause) {
        Throwable at = cause;
        while (at.getCause() instanceof Throwable deeper) {
            at = deeper;
        }
        return at.getMessage() instanceof String message ? message.strip() : at.toString();
    }
}
