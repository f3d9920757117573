package org.trihelix.web.internal.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Address of a view: segments, of which those with a colon are parameters. */
record PathPattern(List<String> segments) {

    /** Fixed segments before parameters, from left to right. */
    static final Comparator<PathPattern> MOST_FIXED_FIRST = Comparator.comparing(pattern -> pattern.segments.stream()
            .map(segment -> isParameter(segment) ? "1" : "0")
            .reduce("", String::concat));

    static PathPattern of(String path) {
        return new PathPattern(split(path));
    }

    static List<String> split(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    /** Values of the parameters, null when the path does not fit. */
    @Nullable
    Map<String, String> match(List<String> path) {
        if (path.size() != segments.size()) {
            return null;
        }
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String segment = segments.get(i);
            if (isParameter(segment)) {
                parameters.put(segment.substring(1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return null;
            }
        }
        return parameters;
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith(":");
    }
}
