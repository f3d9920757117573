package org.trihelix.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart.
 *
 * @param kind bars or lines
 * @param title heading in the reader's language
 * @param summary a sentence that says what one sees; screen readers get it too
 * @param unit of the values, shown at the axis: "ideas"
 * @param categories labels of the horizontal axis
 * @param series at least one, each with a value for every category
 */
public record ChartData(
        Kind kind, String title, String summary, String unit, List<String> categories, List<Series> series)
        implements PictureData {

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int length = categories.size();
        if (series.stream().anyMatch(s -> s.values().size() != length)) {
            throw new IllegalArgumentException("each series needs " + length + " values");
        }
    }

    /** Forms of a chart. */
    public enum Kind {
        BAR,
        LINE
    }

    /**
     * Values of one kind.
     *
     * @param name in the reader's language
     * @param values by category, null where there is none
     */
    public record Series(String name, List<@Nullable Double> values) {

        public Series {
            values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
        }
    }
}
