package org.trihelix.core.internal.journal;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.JournalListener;

/** Tells listeners what was sealed, each at its own pace, as they come and go. */
@Component(service = Dispatcher.class, immediate = true)
public final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int RETRY_SECONDS = 1;

    private final UnitOfWork work;
    private final Sealer sealer;
    private final Clock clock;
    private final Map<JournalListener, Delivery> deliveries = new ConcurrentHashMap<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final Runnable follower = this::wake;
    private final ScheduledThreadPoolExecutor thread;

    @Activate
    public Dispatcher(@Reference UnitOfWork work, @Reference Sealer sealer, @Reference Clock clock) {
        this.work = work;
        this.sealer = sealer;
        this.clock = clock;
        thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("trihelix-events").daemon().factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        sealer.follow(follower);
    }

    @Deactivate
    public void close() {
        sealer.unfollow(follower);
        thread.shutdown();
        try {
            thread.awaitTermination(RETRY_SECONDS * 10L, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addListener(JournalListener listener) {
        deliveries.put(listener, new Delivery(listener, work, clock));
        wake();
    }

    /** No further entries are given to it; one portion may be under way. */
    public void removeListener(JournalListener listener) {
        if (deliveries.remove(listener) instanceof Delivery delivery) {
            delivery.stop();
        }
    }

    private void wake() {
        schedule(0);
    }

    private void schedule(int seconds) {
        if (!thread.isShutdown() && scheduled.compareAndSet(false, true)) {
            thread.schedule(this::deliver, seconds, TimeUnit.SECONDS);
        }
    }

    private void deliver() {
        scheduled.set(false);
        try {
            boolean more;
            do {
                more = false;
                for (var delivery : deliveries.values()) {
                    more |= delivery.step();
                }
            } while (more && !thread.isShutdown());
            if (deliveries.values().stream().anyMatch(Delivery::pausing)) {
                schedule(RETRY_SECONDS);
            }
        } catch (RuntimeException e) {
            LOG.error("Listeners of the journal were not told", e);
            schedule(RETRY_SECONDS);
        }
    }
}
