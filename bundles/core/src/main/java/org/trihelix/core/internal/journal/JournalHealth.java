package org.trihelix.core.internal.journal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.health.HealthCheck;

/** Whether the journal is sealed and ends where it ended before the last start. */
@Component
public final class JournalHealth implements HealthCheck {

    private final Sealer sealer;

    @Activate
    public JournalHealth(@Reference Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public String check() {
        if (sealer.trouble() instanceof String trouble) {
            throw new IllegalStateException(trouble + "; run trihelix:journal-verify");
        }
        return "The journal is sealed.";
    }
}
