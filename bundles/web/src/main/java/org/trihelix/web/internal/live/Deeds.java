package org.trihelix.web.internal.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.account.DemonstrationDoor;
import org.trihelix.api.journal.JournalListener;
import org.trihelix.api.journal.Recorded;

/** Rings the pages that watch what is done in the hub. Only the demonstration has such pages; other hubs do without the listener. */
@Component(service = Deeds.class, immediate = true)
public final class Deeds {

    private final @Nullable ServiceRegistration<JournalListener> registration;

    @Activate
    public Deeds(BundleContext context, @Reference Lines lines, @Reference DemonstrationDoor door) {
        registration = door.isOpen() ? context.registerService(JournalListener.class, new Ringing(lines), null) : null;
    }

    @Deactivate
    void close() {
        if (registration != null) {
            registration.unregister();
        }
    }

    private record Ringing(Lines lines) implements JournalListener {

        @Override
        public String id() {
            return "web.deeds";
        }

        @Override
        public void accept(List<Recorded> entries) {
            lines.ringWatching();
        }
    }
}
