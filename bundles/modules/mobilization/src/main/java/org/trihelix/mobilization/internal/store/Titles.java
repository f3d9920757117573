package org.trihelix.mobilization.internal.store;

import java.sql.SQLException;

/** What both kinds of rows need. */
final class Titles {

    private static final int LENGTH = 500;

    /** State of an SQL error that says: such a key is there already. */
    private static final String DUPLICATE = "23505";

    private Titles() {}

    /** As much of the text as its column takes. */
    static String cut(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH);
    }

    static boolean isDuplicate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DUPLICATE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
