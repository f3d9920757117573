package org.trihelix.installer.internal.modules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the filters into which the clauses of manifests are turned. */
final class Filters {

    private static final Pattern VERSION = Pattern.compile("(!?)\\(version(>=|<=|=)([^)]*)\\)");

    private static final String ANY = "[0.0.0";

    private Filters() {}

    /** The value that an attribute is to have; the filter itself when it does not say. */
    static String value(String filter, String attribute) {
        Matcher found = Pattern.compile("\\(" + Pattern.quote(attribute) + "=([^)]*)\\)")
                .matcher(filter);
        return found.find() ? found.group(1) : filter;
    }

    /** Versions that would do, {@code [1.0.0,2.0.0)}; empty for any. */
    static String range(String filter) {
        String from = "";
        String to = "";
        Matcher found = VERSION.matcher(filter.replaceAll("\\(!\\(([^)]*)\\)\\)", "!($1)"));
        while (found.find()) {
            boolean not = !found.group(1).isEmpty();
            boolean atLeast = found.group(2).equals(">=");
            if (atLeast != not) {
                from = (not ? "(" : "[") + found.group(3);
            } else {
                to = found.group(3) + (not ? ")" : "]");
            }
        }
        if (to.isEmpty()) {
            return from.isEmpty() || from.equals(ANY) ? "" : from.substring(1);
        }
        return (from.isEmpty() ? ANY : from) + ',' + to;
    }
}
