package org.trihelix.ideas.internal;

import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Caller;
import org.trihelix.api.health.HealthCheck;
import org.trihelix.ideas.Ideas;

/** Well when the ideas can be counted. */
@Component(service = HealthCheck.class)
public final class IdeasHealth implements HealthCheck {

    private static final Caller NOBODY = Caller.nobody(Locale.ENGLISH);

    private final Ideas ideas;

    @Activate
    public IdeasHealth(@Reference Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public String name() {
        return IdeasModule.ID;
    }

    @Override
    public String check() {
        long count =
                ideas.counts(NOBODY, null).values().stream().mapToLong(n -> n).sum();
        return count + " submitted ideas can be read";
    }
}
