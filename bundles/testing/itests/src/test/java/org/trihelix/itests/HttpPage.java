package org.trihelix.itests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.Json;

/** A member page as a browser loads and keeps it, request by request, without the browser: for hundreds at once. */
final class HttpPage {

    /** What a browser tells of itself while it loads a page. */
    private static final String BROWSER =
            "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-tzo=0&v-dstd=0&v-rtzo=0"
                    + "&v-dston=false&v-tzid=UTC&v-td=false&v-pr=1&v-np=Linux&v-cs=light%20dark&v-pv=VISIBLE&v-tn=lumo";

    private static final String CLICK = """
            {"event.detail": 1, "event.button": 0, "event.clientX": 9, "event.clientY": 9, "event.screenX": 9,
             "event.screenY": 9, "event.shiftKey": false, "event.metaKey": false, "event.ctrlKey": false, "event.altKey": false}""";

    private static final String GO = """
            {"query": "", "appShellTitle": "", "historyState": {"idx": 0}, "trigger": ""}""";

    private final Wire wire;
    private final PageTree tree = new PageTree();
    private final String address;
    private final String key;
    private long promise;

    /** Loads the page at this path below {@code /app/} as nobody. */
    HttpPage(Hub hub, String path) throws IOException {
        wire = new Wire(hub.url());
        wire.get("app/" + path);
        var configuration = Json.object(Json.object(wire.get("app/?v-r=init&location=" + path + "&query=" + BROWSER))
                .get("appConfig"));
        var first = Json.object(configuration.get("uidl"));
        address = "app/?v-r=uidl&v-uiId=" + configuration.get("v-uiId");
        key = first.get("Vaadin-Security-Key").toString();
        tree.read(first);
        navigate(path);
    }

    /** Goes to another path below {@code /app/} as a click in the menu does. */
    void navigate(String path) throws IOException {
        Map<String, Object> data = Json.object(GO);
        data.put("route", path);
        int before = tree.arrivals();
        tell(event(1, "ui-navigate", data));
        if (tree.arrivals() == before) {
            throw new AssertionError("stayed where it was instead of going to " + path);
        }
    }

    HttpPage signIn(String login) throws IOException {
        type("login", login);
        type("password", Hub.PASSWORD);
        tell(event(tree.find("theme", "primary"), "click", Json.object(CLICK)));
        if (!tree.says("<vaadin-side-nav")) {
            throw new AssertionError(login + " was not let in");
        }
        return this;
    }

    /** Whether exactly this stands on the page as a text. */
    boolean shows(String text) {
        return tree.shows(text);
    }

    /** Whether the page has come to its heading. */
    boolean hasHeading() {
        return tree.has("tag", "h1") || tree.has("tag", "h2");
    }

    /** Whether there is the sign-in and nothing of what stands behind it. */
    boolean asksWhoComes() {
        return tree.has("id", "password") && !tree.says("<vaadin-side-nav");
    }

    private void type(String field, String text) throws IOException {
        long node = tree.find("id", field);
        tell(property(node, "value", text), event(node, "change", Map.of()));
    }

    /** Waits for the hub's word; whether something changed. */
    boolean changed() throws IOException {
        return !wire.get("app/" + tree.line()).equals("nothing");
    }

    /** Fetches what changed. */
    void pull() throws IOException {
        tell(Map.of(
                "type",
                "publishedEventHandler",
                "node",
                tree.shell(),
                "templateEventMethodName",
                "pull",
                "templateEventMethodArgs",
                List.of(),
                "promise",
                promise++));
    }

    /** Whether the menu leads there. */
    boolean leadsTo(String path) {
        return tree.says("path=\"" + path + "\"");
    }

    /** The connection breaks. */
    void breakOff() throws IOException {
        wire.breakOff();
    }

    /** Sends what happened in the page and then what its new elements say of themselves, as a browser does. */
    @SafeVarargs
    private void tell(Map<String, Object>... calls) throws IOException {
        post(List.of(calls));
        List<Map<String, Object>> said = new ArrayList<>();
        tree.born((node, name, value) -> {
            said.add(event(node, name, Map.of()));
            said.add(property(node, PageTree.property(name), value));
        });
        if (!said.isEmpty()) {
            post(said);
        }
    }

    private void post(List<Map<String, Object>> calls) throws IOException {
        var message = Map.of("csrfToken", key, "rpc", calls, "syncId", tree.syncId(), "clientId", tree.clientId());
        tree.read(Json.object(wire.post(address, Json.write(message))));
    }

    private static Map<String, Object> event(long node, String name, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", name, "data", data);
    }

    private static Map<String, Object> property(long node, String name, Object value) {
        return Map.of("type", "mSync", "node", node, "feature", 1, "property", name, "value", value);
    }
}
