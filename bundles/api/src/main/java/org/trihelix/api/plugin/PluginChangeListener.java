package org.trihelix.api.plugin;

import org.osgi.annotation.versioning.ConsumerType;

/** A service that is told how changes of plug-ins go on. Called by whoever changes: must return at once. */
@ConsumerType
public interface PluginChangeListener {

    /** The change is a step further. */
    void goesOn();

    /** It has ended, well or not. */
    void over();
}
