package org.trihelix.core.internal.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.account.Demonstration;

/**
 * Installs the demonstrations that are here and those that come later, when they are wanted: one after the other in the background, those
 * of higher service ranking first. What was put in before a part of higher ranking came is put in again after it, since it builds on it.
 */
@Component(service = DemonstrationRunner.class)
public final class DemonstrationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRunner.class);
    private static final String PROPERTY = "trihelix.demo";
    /** The first page comes before the demonstration, and its parts gather meanwhile. */
    private static final Duration GATHERING = Duration.ofSeconds(1);

    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 3;

    private final ScheduledThreadPoolExecutor thread;
    private final Duration retry;
    private final Set<Demonstration> here = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Part> waiting = new ArrayList<>();
    private final List<Part> begun = new ArrayList<>();
    private boolean wanted;

    private record Part(Demonstration demonstration, int ranking, int attempt) {}

    @Activate
    public DemonstrationRunner(@Reference Settings settings) {
        this(Boolean.getBoolean(PROPERTY) || settings.demonstration(), RETRY);
    }

    /** @param retry after a failure */
    DemonstrationRunner(boolean wanted, Duration retry) {
        this.wanted = wanted;
        this.retry = retry;
        thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("trihelix-demonstration").factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setKeepAliveTime(RETRY.toSeconds() + 1, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
    }

    @Reference(name = "demonstration", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void add(Demonstration demonstration, Map<String, ?> properties) {
        int ranking = properties.get("service.ranking") instanceof Integer number ? number : 0;
        here.add(demonstration);
        waiting.add(new Part(demonstration, ranking, 1));
        List<Part> built =
                begun.stream().filter(part -> part.ranking() < ranking).toList();
        begun.removeAll(built);
        waiting.addAll(built);
        schedule(GATHERING);
    }

    public synchronized void remove(Demonstration demonstration) {
        here.remove(demonstration);
        waiting.removeIf(part -> part.demonstration() == demonstration);
        begun.removeIf(part -> part.demonstration() == demonstration);
    }

    /** Wants the demonstration from now on. */
    public synchronized void start() {
        wanted = true;
        schedule(Duration.ZERO);
    }

    synchronized boolean wanted() {
        return wanted;
    }

    private void schedule(Duration delay) {
        if (wanted && !thread.isShutdown()) {
            thread.schedule(this::installWaiting, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void installWaiting() {
        for (Part part = next(); part != null; part = next()) {
            install(part);
        }
    }

    private synchronized @Nullable Part next() {
        Part first = waiting.stream().max(Comparator.comparing(Part::ranking)).orElse(null);
        if (first != null) {
            waiting.remove(first);
            begun.add(first);
        }
        return first;
    }

    private void install(Part part) {
        String name = part.demonstration().getClass().getName();
        try {
            part.demonstration().install();
            LOG.info("The demonstration {} is in", name);
        } catch (RuntimeException e) {
            LOG.warn("The demonstration {} could not be put in (attempt {} of {})", name, part.attempt(), ATTEMPTS, e);
            if (part.attempt() < ATTEMPTS && !thread.isShutdown()) {
                thread.schedule(() -> retry(part), retry.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void retry(Part part) {
        if (isHere(part)) {
            install(new Part(part.demonstration(), part.ranking(), part.attempt() + 1));
        }
    }

    private synchronized boolean isHere(Part part) {
        return here.contains(part.demonstration());
    }

    @Deactivate
    public void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(RETRY.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("A demonstration is still being put in while the hub stops");
        }
    }
}
