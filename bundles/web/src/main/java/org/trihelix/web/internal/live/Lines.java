package org.trihelix.web.internal.live;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The lines to all open pages. Answers are written by few threads of their own, each a hundred bytes: a dead client can hold up nobody. */
@Component(service = Lines.class)
public final class Lines {

    /**
     * How long a page may leave a ring unanswered before it counts as gone. A page that comes back later loads itself anew. Browsers wake
     * hidden pages as rarely as once a minute.
     */
    public static final Duration PATIENCE = Duration.ofSeconds(150);

    static final String CHANGED = "changed";
    static final String NOTHING = "nothing";
    static final String GONE = "gone";

    private static final int WRITERS = 4;
    private static final Duration ROUND = Duration.ofSeconds(15);

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS, daemon("trihelix-live-writer"));
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(daemon("trihelix-live-clock"));

    public Lines() {
        clock.scheduleWithFixedDelay(this::giveUp, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static java.util.concurrent.ThreadFactory daemon(String name) {
        return Thread.ofPlatform().daemon().name(name, 0).factory();
    }

    /** A thread for small things that have to happen later. */
    public ScheduledExecutorService clock() {
        return clock;
    }

    /** Does a small thing in a moment, unless the hub ends before. */
    public void later(Duration moment, Runnable action) {
        if (!clock.isShutdown()) {
            clock.schedule(action, moment.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /**
     * Opens a line to a page.
     *
     * @param hangUp called when the page has left a ring unanswered for {@link #PATIENCE}
     */
    public Line open(Runnable hangUp) {
        byte[] secret = new byte[16];
        random.nextBytes(secret);
        var line = new Line(HexFormat.of().formatHex(secret), this, hangUp);
        lines.put(line.id(), line);
        return line;
    }

    public void ringAll() {
        lines.values().forEach(Line::ring);
    }

    /** Rings the pages that watch what is done in the hub. */
    void ringWatching() {
        lines.values().stream().filter(Line::watches).forEach(Line::ring);
    }

    @Nullable
    Line line(@Nullable String id) {
        return id == null ? null : lines.get(id);
    }

    void close(Line line) {
        lines.remove(line.id());
    }

    long now() {
        return System.nanoTime();
    }

    void answer(Wait wait, String word) {
        if (!writers.isShutdown()) {
            writers.execute(() -> wait.answer(word));
        }
    }

    private void giveUp() {
        long moment = now() - PATIENCE.toNanos();
        lines.values().stream().filter(line -> line.unansweredSince(moment)).forEach(line -> {
            lines.remove(line.id());
            writers.execute(line::hangUp);
        });
    }

    /** Pages are not told that they are gone: they ask on until the hub is back, and learn it then. */
    @Deactivate
    void shutDown() {
        lines.values().forEach(Line::letGo);
        lines.clear();
        clock.shutdownNow();
        writers.shutdown();
    }
}
