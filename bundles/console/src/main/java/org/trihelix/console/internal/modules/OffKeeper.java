package org.trihelix.console.internal.modules;

import java.util.List;
import org.apache.karaf.features.BootFinished;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps modules off that were off. Installing a new build starts all of them; until that has finished, those that were off are stopped again.
 * Who starts one afterwards, at the console for instance, means it: it is on from then.
 */
@Component(service = {})
public final class OffKeeper implements SynchronousBundleListener {

    private static final Logger LOG = LoggerFactory.getLogger(OffKeeper.class);

    private final BundleContext context;
    private final OffModules off;
    private volatile @Nullable BootFinished boot;

    @Activate
    public OffKeeper(BundleContext context, @Reference HubBundles bundles, @Reference OffModules off) {
        this.context = context;
        this.off = off;
        context.addBundleListener(this);
        stop(bundles.modules());
    }

    @Deactivate
    public void close() {
        context.removeBundleListener(this);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setBoot(BootFinished finished) {
        boot = finished;
    }

    public void unsetBoot(BootFinished finished) {
        if (boot == finished) {
            boot = null;
        }
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        if (event.getType() != BundleEvent.STARTED || bundle.getHeaders("").get(HubBundles.MODULE_HEADER) == null) {
            return;
        }
        if (boot == null) {
            stop(List.of(bundle));
        } else {
            off.remove(ModuleStates.id(bundle));
        }
    }

    private void stop(List<Bundle> modules) {
        for (Bundle module : modules) {
            if (off.has(ModuleStates.id(module))) {
                try {
                    module.stop();
                    LOG.info("Module {} stays off", ModuleStates.id(module));
                } catch (BundleException e) {
                    LOG.warn("Module {} should be off and does not stop", ModuleStates.id(module), e);
                }
            }
        }
    }
}
