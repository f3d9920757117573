package org.trihelix.itests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trihelix.testing.hub.Json;

/** What a page knows of its elements from the server's messages. */
final class PageTree {

    private static final String CHANGED = "-changed";

    /** What elements report when they are built; all others report false. */
    private static final Map<String, Object> SAID =
            Map.of("primary-section" + CHANGED, "navbar", "drawer-opened" + CHANGED, true);

    /** What fields report only when somebody puts something in. */
    private static final Set<String> VALUES =
            Set.of("value" + CHANGED, "checked" + CHANGED, "selected-values" + CHANGED);

    interface Report {

        void property(long node, String event, Object value);
    }

    private record Listener(long node, String event) {}

    private final Map<Long, Map<String, Object>> nodes = new LinkedHashMap<>();
    private final List<Listener> born = new ArrayList<>();
    private long syncId;
    private long clientId;
    private long shell;
    private String line = "";
    private int arrivals;

    void read(Map<String, Object> message) {
        if (!message.containsKey("syncId")) {
            throw new AssertionError("not understood: " + message);
        }
        syncId = (Long) message.get("syncId");
        clientId = (Long) message.get("clientId");
        Json.objects(message.getOrDefault("changes", List.of())).forEach(this::change);
        ((List<?>) message.getOrDefault("execute", List.of())).forEach(call -> execute((List<?>) call));
    }

    private void change(Map<String, Object> change) {
        Long node = (Long) change.get("node");
        if (change.get("type").equals("detach")) {
            nodes.remove(node);
        } else if (change.get("type").equals("put") && change.containsKey("value")) {
            String name = change.get("key").toString();
            nodes.computeIfAbsent(node, key -> new LinkedHashMap<>()).put(name, change.get("value"));
            if (name.endsWith(CHANGED) && !VALUES.contains(name)) {
                born.add(new Listener(node, name));
            }
        }
    }

    private void execute(List<?> call) {
        if (call.getLast() instanceof String script && script.contains("document.title = ")) {
            arrivals++;
        }
        for (Object address : call) {
            if (address instanceof String text && text.startsWith("live?line=")) {
                line = text;
                shell = (Long) call.stream()
                        .filter(Map.class::isInstance)
                        .map(node -> Json.object(node).get("@v-node"))
                        .findFirst()
                        .orElseThrow();
            }
        }
    }

    /** How often a page has named the window. */
    int arrivals() {
        return arrivals;
    }

    /** Gives what the elements that came since the last call say of themselves. */
    void born(Report report) {
        born.stream()
                .filter(listener -> nodes.containsKey(listener.node))
                .forEach(listener ->
                        report.property(listener.node, listener.event, SAID.getOrDefault(listener.event, false)));
        born.clear();
    }

    /** Name of the property whose change this event tells. */
    static String property(String event) {
        var name = new StringBuilder();
        for (String word : event.substring(0, event.length() - CHANGED.length()).split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    boolean has(String name, String value) {
        return with(name, value).findAny().isPresent();
    }

    /** Whether exactly this stands somewhere as a text. */
    boolean shows(String text) {
        return has("text", text);
    }

    /** Whether some element's own HTML contains this. */
    boolean says(String part) {
        return nodes.values().stream()
                .map(node -> node.get("innerHTML"))
                .anyMatch(html -> html != null && html.toString().contains(part));
    }

    long find(String name, String value) {
        return with(name, value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " " + value + " in " + nodes));
    }

    private Stream<Long> with(String name, String value) {
        return nodes.entrySet().stream()
                .filter(entry -> value.equals(entry.getValue().get(name)))
                .map(Map.Entry::getKey);
    }

    long syncId() {
        return syncId;
    }

    long clientId() {
        return clientId;
    }

    long shell() {
        return shell;
    }

    /** Address at which the page waits, below {@code /app/}. */
    String line() {
        return line;
    }
}
