package org.trihelix.core.internal.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.JournalListener;

/** Tells listeners what was sealed, each on a thread of its own, as they come and go. */
@Component(service = Dispatcher.class, immediate = true)
public final class Dispatcher {

    private static final Duration LAST_PORTIONS = Duration.ofSeconds(10);

    private final UnitOfWork work;
    private final Sealer sealer;
    private final Clock clock;
    private final Map<JournalListener, Delivery> deliveries = new ConcurrentHashMap<>();
    /** By id: a listener that comes back waits for what is still given to the one that left. */
    private final Map<String, Lock> turns = new ConcurrentHashMap<>();

    private final Runnable follower = this::wake;

    @Activate
    public Dispatcher(@Reference UnitOfWork work, @Reference Sealer sealer, @Reference Clock clock) {
        this.work = work;
        this.sealer = sealer;
        this.clock = clock;
        sealer.follow(follower);
    }

    @Deactivate
    public void close() {
        sealer.unfollow(follower);
        List<Delivery> last = List.copyOf(deliveries.values());
        last.forEach(Delivery::stop);
        long end = System.nanoTime() + LAST_PORTIONS.toNanos();
        last.forEach(delivery -> delivery.await(Duration.ofNanos(Math.max(1, end - System.nanoTime()))));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addListener(JournalListener listener) {
        Lock turn = turns.computeIfAbsent(listener.id(), id -> new ReentrantLock());
        var delivery = new Delivery(listener, work, clock, turn);
        deliveries.put(listener, delivery);
        delivery.start();
    }

    /** No further entries are given to it; one portion may be under way. */
    public void removeListener(JournalListener listener) {
        if (deliveries.remove(listener) instanceof Delivery delivery) {
            delivery.stop();
        }
    }

    private void wake() {
        deliveries.values().forEach(Delivery::wake);
    }
}
