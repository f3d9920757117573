package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.trihelix.testing.hub.Hub;

/** People who steadily use what does not belong to a module that comes and goes: public page, API, member pages. */
final class Bystanders {

    private static final List<String> PATHS =
            List.of("/", "/app/", "/api/v1/openapi.json", "/api/v1/me", "/api/v1/organizations", "/api/v1/regions");
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Duration pause;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> failures = java.util.Collections.synchronizedList(new ArrayList<>());
    private volatile boolean running = true;

    Bystanders(Hub hub) throws IOException {
        this(hub, PAUSE);
    }

    /** @param pause of each after each look round */
    Bystanders(Hub hub, Duration pause) throws IOException {
        this.pause = pause;
        var someone = Someone.member(hub);
        var page = new HttpPage(hub, "organizations").signIn(someone.login());
        threads.add(Thread.ofPlatform()
                .start(() -> steadily(() -> {
                    page.navigate("profile");
                    page.navigate("organizations");
                    page.pull();
                })));
        threads.add(Thread.ofPlatform()
                .start(() -> steadily(() -> {
                    for (String path : PATHS) {
                        someone.api().get(path).expect(200);
                    }
                })));
    }

    private interface Visit {
        void run() throws IOException;
    }

    private void steadily(Visit visit) {
        while (running) {
            try {
                visit.run();
            } catch (IOException | UncheckedIOException | AssertionError e) {
                failures.add(e.toString());
            }
            asked.incrementAndGet();
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    /** Ends it and tells how it went. */
    void report() throws InterruptedException {
        running = false;
        for (Thread thread : threads) {
            thread.join();
        }
        Figures.count("rounds of requests on other pages", asked.get());
        Figures.count("failed requests", failures.size());
        assertThat(failures).isEmpty();
    }
}
