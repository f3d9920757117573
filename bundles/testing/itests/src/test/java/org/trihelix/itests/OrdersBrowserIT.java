package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;

/** On the spare hub: others need the modules. All 24 orders are walked by {@link OrdersBench}. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class OrdersBrowserIT {

    @Test
    void pagesFollowModulesThatGoAndComeInAnyOrder(@Spare Hub hub, Windows windows) {
        var log = new HubLog(hub);
        var reader = Someone.with(hub, "MANAGER");
        var onlookers = new Onlookers(hub, windows, reader);
        var turns = new Turns(hub, reader.api());
        for (List<Part> order : Part.bothWays()) {
            for (Part part : order) {
                turns.stop(part);
                onlookers.gone(part, turns.here());
            }
            for (Part part : order.reversed()) {
                turns.start(part);
                onlookers.back(part, turns.here());
            }
        }
        assertThat(log.errors()).isEmpty();
        hub.close();
        onlookers.stay();
        hub.start();
        onlookers.findTheWayBack();
    }
}
