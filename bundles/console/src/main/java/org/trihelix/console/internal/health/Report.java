package org.trihelix.console.internal.health;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** State of the hub by the name of each check. */
public record Report(Map<String, Result> results) {

    /** What one check said. */
    public enum Status {
        UP,
        OFF,
        DOWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param milliseconds it took; −1 when nothing ran */
    public record Result(Status status, String message, long milliseconds) {

        static Result up(String message) {
            return new Result(Status.UP, message, 0);
        }

        static Result down(String message) {
            return new Result(Status.DOWN, message, -1);
        }
    }

    public boolean up() {
        return results.values().stream().noneMatch(result -> result.status() == Status.DOWN);
    }

    /** As {@code /health} shows it to who is on this machine. */
    public Map<String, Object> json() {
        return json(Report::details);
    }

    /** As {@code /health} shows it to anybody else: without messages. */
    Map<String, Object> words() {
        return json(result -> Map.of("status", result.status().word()));
    }

    private Map<String, Object> json(Function<Result, Map<String, Object>> form) {
        Map<String, Object> checks = new LinkedHashMap<>();
        results.forEach((name, result) -> checks.put(name, form.apply(result)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", up() ? "up" : "down");
        json.put("checks", checks);
        return json;
    }

    private static Map<String, Object> details(Result result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", result.status().word());
        json.put("message", result.message());
        json.put("ms", Math.max(0, result.milliseconds()));
        return json;
    }
}
