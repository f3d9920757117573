package org.trihelix.installer.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.karaf.features.BootFinished;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.installer.internal.modules.Container;
import org.trihelix.installer.internal.payload.Vault;
import org.trihelix.installer.internal.store.Kept;
import org.trihelix.installer.internal.store.PluginStore;

/**
 * Makes the container have the plug-ins that the database says, once at each start: after a kill in the middle of a change, with an empty
 * cache, on a new machine. One that cannot be brought back is told and leaves the others alone.
 */
@Component(service = Restoring.class, immediate = true)
public final class Restoring {

    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);

    private final UnitOfWork work;
    private final PluginStore store;
    private final Ledger ledger;
    private final Vault vault;
    private final Engine engine;
    private final Container container;
    private final Standings standings;
    private volatile boolean done;

    @Activate
    public Restoring(
            @Reference UnitOfWork work,
            @Reference PluginStore store,
            @Reference Ledger ledger,
            @Reference Vault vault,
            @Reference Engine engine,
            @Reference Container container,
            @Reference Standings standings) {
        this.work = work;
        this.store = store;
        this.ledger = ledger;
        this.vault = vault;
        this.engine = engine;
        this.container = container;
        this.standings = standings;
    }

    /** Optional in its description alone: what the container registers by itself no bundle promises, so no feature would resolve. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setBoot(BootFinished boot) {
        Thread.ofPlatform()
                .name("trihelix-plugins")
                .daemon()
                .start(() -> engine.alone(() -> {
                    try {
                        container.awaitStartLevel();
                        restore(work.read(store::running));
                    } catch (RuntimeException e) {
                        LOG.error("The plug-ins could not be brought back", e);
                    }
                    done = true;
                    return true;
                }));
    }

    void unsetBoot(BootFinished boot) {
        // it stays as long as the container does
    }

    boolean done() {
        return done;
    }

    /** How it went. */
    String told() {
        String problems = standings.problems();
        return problems.isEmpty() ? "All were brought back" : "Not brought back: " + problems;
    }

    private void restore(List<Kept> wanted) {
        var surplus = new HashSet<>(container.present());
        wanted.forEach(plugin -> surplus.remove(plugin.name()));
        for (String plugin : surplus) {
            attempt(plugin, () -> container.remove(plugin));
        }
        vault.tidy(ledger.files(), Duration.ofDays(1));
        for (Kept plugin : work.read(store::plugins)) {
            attempt(plugin.name(), () -> ledger.keepsData(plugin.name(), engine.keepingData(plugin)));
        }
        List<Kept> left = new ArrayList<>(wanted);
        int before;
        do { // one may stand on another
            before = left.size();
            left.removeIf(plugin -> attempt(plugin.name(), () -> engine.run(plugin)));
        } while (!left.isEmpty() && left.size() < before);
    }

    /** Something that the container may refuse. */
    @FunctionalInterface
    private interface Step {
        void take() throws BundleException;
    }

    private boolean attempt(String plugin, Step step) {
        try {
            step.take();
            standings.forget(plugin);
            return true;
        } catch (BundleException | RuntimeException | LinkageError e) {
            LOG.error("Plug-in {} is not as it should be", plugin, e);
            standings.failed(plugin, String.valueOf(e.getMessage()));
            return false;
        }
    }
}
