package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trihelix.testing.hub.Answer;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Eventually;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.Json;

/** Takes modules out of a hub and puts them in, and looks each time whether programs find what they should and nothing else. */
final class Turns {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final String DESCRIPTION = "/api/v1/openapi.json";
    private static final int GONE = 404;
    private static final int RELOADING = 503;

    private final Hub hub;
    private final Api reader;
    private final Set<Part> here = EnumSet.allOf(Part.class);
    private final List<Long> starts = new ArrayList<>();
    private boolean console;

    /** @param reader member who may read lists of all modules */
    Turns(Hub hub, Api reader) {
        this.hub = hub;
        this.reader = reader;
    }

    /** From now on by commands in the shell instead of the API, or the other way round. */
    Turns byConsole(boolean console) {
        this.console = console;
        return this;
    }

    /** Those that run. */
    Set<Part> here() {
        return here;
    }

    /** From each order to start through the API until everything of the module answered, in ms. */
    List<Long> starts() {
        return starts;
    }

    void stop(Part part) {
        turn(part, "stop");
        here.remove(part);
        part.addresses()
                .forEach(address -> assertThat(reader.get(address).status())
                        .as(address + " of a module just stopped")
                        .isIn(GONE, RELOADING));
        awaitRight();
    }

    void start(Part part) {
        long begun = System.nanoTime();
        turn(part, "start");
        here.add(part);
        part.addresses().forEach(address -> awaitStatus(address, 200));
        if (!console) {
            starts.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
        awaitRight();
    }

    private void turn(Part part, String what) {
        if (console) {
            hub.console("bundle:" + what + " " + part.bundle()).orFail();
        } else {
            hub.admin()
                    .post("/api/v1/modules/" + part.id() + "/" + what, Map.of())
                    .expect(204);
        }
    }

    private void awaitRight() {
        for (Part part : Part.values()) {
            for (String address : part.addresses()) {
                awaitStatus(address, here.contains(part) ? 200 : GONE);
            }
        }
        awaitStatus("/health", 200);
        if (here.isEmpty() || here.size() == Part.values().length) {
            awaitHealth();
        }
        states();
        description();
    }

    /** It thinks anew twice a second at most: waiting for it each time would take the longest of all. */
    private void awaitHealth() {
        Eventually.holds(
                PATIENCE, Duration.ofMillis(200), this::healthIsRight, () -> ": health while there are " + here);
    }

    private boolean healthIsRight() {
        Answer health = hub.api().get("/health");
        Map<String, Object> checks = Json.object(health.object().get("checks"));
        return health.status() == 200
                && Arrays.stream(Part.values())
                        .allMatch(part -> Json.object(checks.get(part.id()))
                                .get("status")
                                .equals(here.contains(part) ? "up" : "off"));
    }

    /** On the way there nothing but what says that it is on the way. */
    private void awaitStatus(String address, int due) {
        Eventually.holds(
                PATIENCE,
                PAUSE,
                () -> {
                    int status = reader.get(address).status();
                    assertThat(status).as(address).isIn(200, GONE, RELOADING);
                    return status == due;
                },
                () -> ": " + address + " is not " + due + " while there are " + here);
    }

    /** What administrators see, also of those that are off. */
    private void states() {
        List<Map<String, Object>> modules =
                hub.admin().get("/api/v1/modules").expect(200).items();
        for (Part part : Part.values()) {
            assertThat(modules)
                    .filteredOn("id", part.id())
                    .singleElement()
                    .satisfies(module -> assertThat(module)
                            .containsEntry("state", here.contains(part) ? "UP" : "OFF")
                            .doesNotContainEntry("name", part.id()));
        }
    }

    private void description() {
        Answer described = hub.api().get(DESCRIPTION).expect(200);
        Set<String> paths = Json.object(described.object().get("paths")).keySet();
        for (Part part : Part.values()) {
            String path = part.addresses().getFirst().substring("/api/v1".length());
            assertThat(paths.contains(path))
                    .as(path + " in the API's description")
                    .isEqualTo(here.contains(part));
        }
    }
}
