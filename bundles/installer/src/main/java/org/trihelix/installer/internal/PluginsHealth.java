package org.trihelix.installer.internal;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.health.HealthCheck;

/** The hub is not ready before its plug-ins are. */
@Component
public final class PluginsHealth implements HealthCheck {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Restoring restoring;

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public String check() {
        var now = restoring;
        if (now == null || !now.done()) {
            throw new IllegalStateException("The plug-ins are being started");
        }
        return now.told();
    }
}
