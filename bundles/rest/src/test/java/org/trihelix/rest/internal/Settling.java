package org.trihelix.rest.internal;

import java.util.Optional;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.PluginChanges;

/** Plug-ins that change when a test says so. */
final class Settling implements PluginChanges {

    boolean unsettled;

    @Override
    public Optional<Change> now(Caller caller) {
        return Optional.empty();
    }

    @Override
    public void cancel(Caller caller, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean upgrading() {
        return unsettled;
    }

    @Override
    public boolean unsettled() {
        return unsettled;
    }
}
