package org.trihelix.mobilization.internal;

import java.time.LocalDate;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets pledges expire and their days come: soon after each start and every quarter of an hour. */
@Component(service = Days.class, immediate = true)
public final class Days {

    private static final Logger LOG = LoggerFactory.getLogger(Days.class);
    private static final long FIRST_SECONDS = 60;
    private static final long SECONDS = 900;

    private final Ledger ledger;
    private final ScheduledThreadPoolExecutor thread;

    @Activate
    public Days(@Reference Ledger ledger) {
        this.ledger = ledger;
        thread = new ScheduledThreadPoolExecutor(
                1,
                Thread.ofPlatform().daemon().name("trihelix-mobilization-days").factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.scheduleWithFixedDelay(this::passSafely, FIRST_SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void passSafely() {
        try {
            pass();
        } catch (RuntimeException e) {
            LOG.warn("Pledges could not be brought up to date; the next try is in {} seconds", SECONDS, e);
        }
    }

    /** Brings every gathering up to date in which today changes something, each in its own unit of work: one that fails leaves the others. */
    void pass() {
        LocalDate today = ledger.today();
        for (String id : ledger.work.read(connection -> ledger.gatherings.due(today))) {
            try {
                ledger.changedGathering(id, gathering -> gathering);
            } catch (RuntimeException e) {
                LOG.warn("Gathering {} could not be brought up to date; the next try is in {} seconds", id, SECONDS, e);
            }
        }
    }

    @Deactivate
    public void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(FIRST_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("Pledges are still being brought up to date while the module stops");
        }
    }
}
