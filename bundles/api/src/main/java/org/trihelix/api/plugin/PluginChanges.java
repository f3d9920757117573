package org.trihelix.api.plugin;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.access.Caller;

/** The change of plug-ins that is under way: there is one at a time. */
@ProviderType
public interface PluginChanges {

    /** The one under way; needs {@code hub.plugins}, and is empty when it is for a region that the caller may not install for. */
    Optional<Change> now(Caller caller);

    /**
     * Has it end before it changes anything; whoever began it is told.
     *
     * @throws org.trihelix.api.NotFoundException when no change of that plug-in is under way
     * @throws org.trihelix.api.ConflictException when it has begun to change something
     */
    void cancel(Caller caller, String name);

    /** Whether a plug-in is being upgraded or was just now, so that pages that are away may come back. */
    boolean upgrading();

    /** Whether what is not here may be here in a moment, because a plug-in is being changed or was just now. */
    boolean unsettled();

    /** What is done to a plug-in. */
    enum Action {
        INSTALL,
        UPGRADE,
        REMOVE
    }

    /** How far it is, in this order. */
    enum Step {
        /** Nothing has changed yet. */
        CHECKING,
        /** What runs is taken out. */
        LEAVING,
        /** The file's bundles are taken over. */
        TAKING,
        /** They start. */
        STARTING,
        /** Its tables are brought up to date, and all that it brings comes. */
        SETTLING,
        /** It failed, and what ran before is brought back. */
        RETURNING
    }

    /**
     * A change.
     *
     * @param title in the caller's language
     * @param version that comes or goes
     * @param by name of whoever began it
     */
    record Change(String name, String title, String version, Action action, String by, Instant since, Step step) {

        /** Whether it has not changed anything yet. */
        public boolean cancellable() {
            return step == Step.CHECKING;
        }
    }
}
