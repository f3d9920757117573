package org.trihelix.core.internal.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.data.DataFolder;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.core.internal.store.Migrated;

/** Seals committed entries on a thread of its own: appending never waits for it. */
@Component(service = Sealer.class)
public final class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    /** Entries committed at nearly the same time come into one block, in the order of their tickets. */
    private static final Duration GATHER = Duration.ofMillis(100);

    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration RESCAN = Duration.ofMinutes(1);
    private static final int BLOCK_SIZE = 500;

    private final Chain chain;
    private final Signer signer;
    private final Heads heads;
    private final DamageMark damage;
    private final Backlog backlog;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private final ScheduledThreadPoolExecutor thread;
    private final List<Long> committed = new ArrayList<>();
    private boolean scheduled;
    private boolean recovered;
    private volatile @Nullable String failure;
    private volatile @Nullable String blindness;

    @Activate
    @SuppressWarnings("this-escape")
    public Sealer(
            @Reference Migrated migrated,
            @Reference UnitOfWork work,
            @Reference DataFolder data,
            @Reference Clock clock) {
        signer = new Signer(data.closed("keys"));
        heads = new Heads(data.closed("journal"));
        damage = new DamageMark(data.closed("journal"), clock);
        chain = new Chain(work, signer, heads, clock);
        thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("trihelix-sealer").daemon().factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        backlog = new Backlog(work, clock);
        backlog.atStart().forEach(this::committed);
        thread.execute(() -> attempt(this::recover));
        thread.scheduleWithFixedDelay(this::rescan, RESCAN.toMillis(), RESCAN.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Deactivate
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(RETRY.toSeconds() * 10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Called after the commit of the entry with that ticket. */
    void committed(long ticket) {
        synchronized (committed) {
            committed.add(ticket);
            schedule(GATHER);
        }
    }

    /** Runs the follower after each new block, on the sealer's thread. */
    void follow(Runnable follower) {
        followers.add(follower);
    }

    void unfollow(Runnable follower) {
        followers.remove(follower);
    }

    Chain chain() {
        return chain;
    }

    Signer signer() {
        return signer;
    }

    Heads heads() {
        return heads;
    }

    /** What is wrong, null when nothing is known to be. */
    @Nullable
    String trouble() {
        return Stream.of(damage.message(), failure, blindness)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void schedule(Duration delay) {
        if (!scheduled && !thread.isShutdown()) {
            scheduled = true;
            thread.schedule(this::sealGathered, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void sealGathered() {
        List<Long> part;
        synchronized (committed) {
            scheduled = false;
            Collections.sort(committed);
            part = List.copyOf(committed.subList(0, Math.min(BLOCK_SIZE, committed.size())));
        }
        boolean done = part.isEmpty() || attempt(() -> seal(part));
        synchronized (committed) {
            if (done) {
                committed.subList(0, part.size()).clear();
            }
            if (!committed.isEmpty()) {
                schedule(done ? Duration.ZERO : RETRY);
            }
        }
    }

    private void seal(List<Long> tickets) {
        recover();
        if (chain.seal(tickets)) {
            followers.forEach(Runnable::run);
        }
    }

    private void recover() {
        if (recovered) {
            return;
        }
        String found = chain.recover();
        if (found != null) {
            damage.add(found);
            LOG.error("The journal was changed from outside: {}. trihelix:journal-verify tells more", found);
        }
        recovered = true;
        // Nobody was told of blocks that are only now outside.
        followers.forEach(Runnable::run);
    }

    private void rescan() {
        attempt(this::recover);
        blindness = failure(
                "entries that wait for their seal cannot be found",
                () -> backlog.next().forEach(this::committed));
    }

    /** The next attempt begins with what this one may have left half done. */
    private boolean attempt(Runnable sealing) {
        failure = failure("the journal cannot be sealed", sealing);
        recovered = failure == null;
        return recovered;
    }

    private static @Nullable String failure(String what, Runnable task) {
        try {
            task.run();
            return null;
        } catch (RuntimeException e) {
            LOG.warn("It will be tried again: {}", what, e);
            return what + ": " + e.getMessage();
        }
    }
}
