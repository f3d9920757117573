package org.trihelix.api.health;

import org.osgi.annotation.versioning.ConsumerType;

/** Tells whether a part of the hub works. Runs at each request of {@code /health}: milliseconds, no side effects. */
@ConsumerType
public interface HealthCheck {

    /** Lower-case word: {@code database}, or the module's id. */
    String name();

    /** @return a short English sentence that says what is well, without secrets
     *  @throws Exception when it is not, with a message that says what to do */
    String check() throws Exception;
}
