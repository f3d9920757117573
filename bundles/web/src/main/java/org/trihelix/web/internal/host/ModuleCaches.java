package org.trihelix.web.internal.host;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.internal.ReflectionCache;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.web.internal.live.Lines;

/** Takes the classes of bundles that left out of Flow's static caches, which would keep their class loaders for good. */
@Component(service = {})
public final class ModuleCaches implements SynchronousBundleListener {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleCaches.class);

    /** When the pages looked at have followed, when slow and hidden ones have, and when the vanished ones have been given up. */
    private static final long[] AFTER_SECONDS = {2, 30, 90, Lines.PATIENCE.toSeconds() + 30};

    private final BundleContext context;
    private final ScheduledExecutorService clock;

    @Activate
    public ModuleCaches(BundleContext context, @Reference Lines lines) {
        this.context = context;
        this.clock = lines.clock();
        context.addBundleListener(this);
    }

    @Deactivate
    void close() {
        context.removeBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STOPPED || event.getType() == BundleEvent.UNRESOLVED) {
            Bundle framework = context.getBundle(0);
            if (framework != null && framework.getState() == Bundle.ACTIVE) {
                for (long seconds : AFTER_SECONDS) {
                    clock.schedule(ModuleCaches::clear, seconds, TimeUnit.SECONDS);
                }
            }
        }
    }

    private static void clear() {
        ReflectionCache.clearAll();
        try {
            Field warned = UIInternals.class.getDeclaredField("warnedAboutDeps");
            warned.setAccessible(true);
            ((Collection<?>) warned.get(null)).clear();
        } catch (ReflectiveOperationException e) {
            LOG.warn("Flow's set of warned classes is not where it was; classes of modules may stay in memory", e);
        }
    }
}
