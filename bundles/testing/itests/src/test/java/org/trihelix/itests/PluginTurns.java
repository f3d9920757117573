package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Hub;

/** Somebody who installs, upgrades and removes the sample without end, and remembers what was confirmed. */
final class PluginTurns {

    private static final String OUT = "";

    /** Version after each version: installed, upgraded, removed. */
    private static final Map<String, String> NEXT = Map.of(OUT, "1.0.0", "1.0.0", "1.1.0", "1.1.0", OUT);

    private final Hub hub;
    private final Map<String, String> digests = new HashMap<>();
    private volatile String confirmed = OUT;
    private volatile String coming = OUT;
    private volatile boolean running;
    private volatile int turns;
    private Thread thread = new Thread();

    PluginTurns(Hub hub, Path folder) throws Exception {
        this.hub = hub;
        SamplePlugin.trust(hub);
        for (String version : List.of("1.0.0", "1.1.0")) {
            byte[] file = Files.readAllBytes(new SamplePlugin(version).in(folder));
            digests.put(
                    version,
                    hub.admin()
                            .upload("/api/v1/plugins/files", file)
                            .expect(201)
                            .text("file"));
        }
    }

    void start() {
        running = true;
        Api admin = hub.admin();
        thread = Thread.ofPlatform().start(() -> {
            while (running) {
                try {
                    turn(admin);
                } catch (UncheckedIOException e) {
                    return; // killed before it answered
                }
            }
        });
    }

    /** One change, confirmed. */
    void turn(Api admin) {
        String version = NEXT.get(confirmed);
        coming = version;
        if (version.isEmpty()) {
            admin.delete("/api/v1/plugins/sample").expect(204);
        } else {
            admin.post("/api/v1/plugins", Map.of("file", digests.get(version))).expect(201);
        }
        confirmed = version;
        turns++;
    }

    int turns() {
        return turns;
    }

    void stop() throws InterruptedException {
        running = false;
        thread.join();
    }

    /** @throws AssertionError when the sample is not wholly as it was confirmed, or as it was about to become */
    void verify() {
        String found = found();
        assertThat(Set.of(confirmed, coming)).contains(found);
        if (found.isEmpty() && turns > 0) {
            assertThat(hub.admin().get("/api/v1/plugins/removed").body()).contains("SAMPLE_NOTE");
        }
        confirmed = found;
        coming = found;
    }

    /** Version that the hub says is installed and that runs; a text that is none when these differ. */
    private String found() {
        String wanted = versions(hub.admin().get("/api/v1/plugins").expect(200).items(), "name");
        String runs = versions(hub.admin().get("/api/v1/modules").expect(200).items(), "id");
        return wanted.equals(runs) ? wanted.replace(" UP", "") : "wanted " + wanted + ", runs " + runs;
    }

    private static String versions(List<Map<String, Object>> items, String name) {
        return items.stream()
                .filter(item -> "sample".equals(item.get(name)))
                .map(item -> item.get("version") + " " + item.get("state"))
                .findFirst()
                .orElse(OUT);
    }

    /** Has it out, whatever it was. */
    void remove() {
        SamplePlugin.purge(hub);
    }
}
