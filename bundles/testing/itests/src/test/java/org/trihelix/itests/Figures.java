package org.trihelix.itests;

import java.util.List;
import java.util.Locale;

/** What a bench found, in the form {@code hub bench} shows. */
final class Figures {

    private Figures() {}

    static void count(String name, long value) {
        print(name, value, "count");
    }

    static void millis(String name, long value) {
        print(name, value, "ms");
    }

    /** Median, 95th percentile and largest of values in ms. */
    static void millis(String name, List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        millis(name + " median", sorted.get(sorted.size() / 2));
        millis(name + " 95th percentile", sorted.get((sorted.size() - 1) * 95 / 100));
        millis(name + " max", sorted.getLast());
    }

    static void print(String name, double value, String unit) {
        String number =
                value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
        System.out.println(name + ": " + number + " " + unit);
    }
}
