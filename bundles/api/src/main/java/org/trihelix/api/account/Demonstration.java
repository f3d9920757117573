package org.trihelix.api.account;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Puts a module's part of the demonstration into the hub, when it was asked for ({@code --demo} or on the set-up page) and again at each
 * start with the demonstration and whenever a part of higher service ranking comes later: what is there already must not come twice.
 */
@ConsumerType
public interface Demonstration {

    /** Called once the module is up and the demonstration is wanted; outside a unit of work. */
    void install();
}
