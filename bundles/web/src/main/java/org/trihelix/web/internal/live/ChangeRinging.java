package org.trihelix.web.internal.live;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.plugin.PluginChangeListener;

/** Rings the pages that show how a change of plug-ins goes on, and all when it is over. */
@Component
public final class ChangeRinging implements PluginChangeListener {

    /** By then all that a plug-in brings is there, or does not come. */
    private static final Duration SETTLED = Duration.ofMillis(1_200);

    private final Lines lines;

    @Activate
    public ChangeRinging(@Reference Lines lines) {
        this.lines = lines;
    }

    @Override
    public void goesOn() {
        lines.ringWatching();
    }

    @Override
    public void over() {
        lines.ringAll();
        lines.later(SETTLED, lines::ringAll);
    }
}
