package org.trihelix.persistence.internal.migration;

/** The tables of a module could not be brought up to date. */
public final class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MigrationException(String unit, Exception cause) {
        super("The tables of " + unit + " could not be brought up to date: " + innermost(cause), cause);
    }

    private static String innermost(Throwable cause) {
        Throwable at = cause;
        while (at.getCause() instanceof Throwable deeper) {
            at = deeper;
        }
        return at.getMessage() instanceof String message ? message.strip() : at.toString();
    }
}
