package org.trihelix.api.module;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.access.Caller;

/**
 * The modules installed in the hub, whether they run or not. A module is a bundle whose manifest says {@code Trihelix-Module: ID}.
 * Everything here needs {@code hub.modules}.
 */
@ProviderType
public interface Modules {

    /** All, by id. */
    List<Installed> list(Caller caller);

    /**
     * Starts the module, now and at each start of the hub.
     *
     * @throws org.trihelix.api.NotFoundException when there is none
     * @throws org.trihelix.api.ConflictException when it cannot start, with the reason
     */
    void start(Caller caller, String id);

    /**
     * Stops the module until it is started again; its data stay.
     *
     * @throws org.trihelix.api.NotFoundException when there is none
     */
    void stop(Caller caller, String id);

    /**
     * An installed module.
     *
     * @param version of its bundle
     * @param problem English sentence that says why it is not up; null when it is up or off
     * @param name in the caller's language, also when it is off; its id when it has none
     * @param description what it is for, in the caller's language; empty when it does not say
     */
    record Installed(
            String id,
            String version,
            State state,
            @Nullable String problem,
            String name,
            String description) {}

    /** Where a module stands. */
    enum State {
        /** Runs, and its {@link HubModule} is registered. */
        UP,
        /** Was stopped by an administrator. */
        OFF,
        /** Should run and does not. */
        DOWN
    }
}
