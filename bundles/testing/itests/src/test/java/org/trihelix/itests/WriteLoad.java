package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.trihelix.testing.hub.Answer;
import org.trihelix.testing.hub.Eventually;
import org.trihelix.testing.hub.Hub;

/** People who submit ideas and vote for them as fast as they can, and remember what was acknowledged. */
final class WriteLoad {

    static final int WRITERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TOO_BUSY = 429;
    private static final Map<String, String> IDEA =
            Map.of("title", "Written under load", "summary", "A summary that is long enough to be taken.");

    private final Hub hub;
    private final List<Someone> people = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, Boolean> voted = new ConcurrentHashMap<>();
    private final Set<String> verified = new HashSet<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final int writers;
    private volatile boolean running;

    WriteLoad(Hub hub) {
        this(hub, WRITERS);
    }

    WriteLoad(Hub hub, int writers) {
        this.hub = hub;
        this.writers = writers;
        for (int i = 0; i <= writers; i++) {
            people.add(Someone.member(hub));
        }
    }

    void start() {
        running = true;
        for (int i = 0; i < writers; i++) {
            Someone author = people.get(i);
            Someone voter = people.get(i + 1);
            threads.add(Thread.ofPlatform().start(() -> write(author, voter)));
        }
    }

    private void write(Someone author, Someone voter) {
        while (running) {
            try {
                var idea = author.api().post("/api/v1/ideas", IDEA);
                if (acknowledged(idea, 201)) {
                    String id = idea.text("id");
                    voted.put(id, false);
                    voted.put(id, acknowledged(voter.api().post("/api/v1/ideas/" + id + "/votes", Map.of()), 200));
                }
            } catch (UncheckedIOException e) {
                return; // killed before it answered: nothing was acknowledged
            }
        }
    }

    private boolean acknowledged(Answer answer, int status) {
        if (answer.status() == TOO_BUSY) {
            busy.incrementAndGet();
            return false;
        }
        answer.expect(status);
        return true;
    }

    void stop() throws InterruptedException {
        running = false;
        for (Thread thread : threads) {
            thread.join();
        }
        threads.clear();
    }

    int acknowledged() {
        return voted.size();
    }

    /** Ideas and votes. */
    long acknowledgedWrites() {
        return voted.size() + voted.values().stream().filter(vote -> vote).count();
    }

    /** Until so many more ideas are acknowledged. */
    void awaitAcknowledged(int more) {
        int before = acknowledged();
        Eventually.holds(
                PATIENCE,
                Duration.ofMillis(10),
                () -> acknowledged() >= before + more,
                () -> ": " + acknowledged() + " ideas, busy " + busy);
    }

    /** @throws AssertionError when an acknowledged idea or vote is not there */
    void verify() {
        assertThat(lost()).as("acknowledged and lost").isEmpty();
    }

    /** Acknowledged ideas that are not there, or not with their vote. */
    List<String> lost() {
        verified.addAll(voted.keySet());
        return voted.keySet().stream().filter(this::isLost).toList();
    }

    /** The same among those that were not looked at before. */
    List<String> newlyLost() {
        return voted.keySet().stream()
                .filter(verified::add)
                .filter(this::isLost)
                .toList();
    }

    private boolean isLost(String id) {
        var idea = hub.api().get("/api/v1/ideas/" + id);
        return idea.status() != 200
                || Boolean.TRUE.equals(voted.get(id))
                        && !Long.valueOf(1).equals(idea.object().get("votes"));
    }
}
