package org.trihelix.web.internal.shell;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Whether the whole hub is stopping. What leaves then is not taken out: it comes back with the hub, and pages had better wait for both where
 * they are.
 */
@Component(service = Ending.class)
public final class Ending {

    private final BooleanSupplier stopping;

    @Activate
    public Ending(BundleContext context) {
        this(of(context.getBundle(0)));
    }

    Ending(BooleanSupplier stopping) {
        this.stopping = stopping;
    }

    private static BooleanSupplier of(@Nullable Bundle framework) {
        return () -> framework == null || (framework.getState() & (Bundle.STARTING | Bundle.ACTIVE)) == 0;
    }

    boolean begun() {
        return stopping.getAsBoolean();
    }
}
