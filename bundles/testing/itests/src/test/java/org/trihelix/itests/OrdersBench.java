package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Fresh;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/** Stops and starts the modules in all 24 orders while people have their pages open. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
public class OrdersBench {

    @Test
    @Timeout(3600)
    void pagesFollowInEveryOrder(@Fresh Hub hub, Windows windows) {
        hub.start();
        var log = new HubLog(hub);
        var reader = Someone.with(hub, "MANAGER");
        var onlookers = new Onlookers(hub, windows, reader);
        var turns = new Turns(hub, reader.api());
        List<Long> followed = new ArrayList<>();
        for (List<Part> order : Part.orders()) {
            for (Part part : order) {
                turns.stop(part);
                onlookers.gone(part, turns.here());
            }
            for (Part part : order) {
                turns.start(part);
                long begun = System.nanoTime();
                onlookers.back(part, turns.here());
                followed.add((System.nanoTime() - begun) / 1_000_000);
            }
        }
        Figures.count("orders", Part.orders().size());
        Figures.millis("start of a module to its answers", turns.starts());
        Figures.millis("answers to all open pages looked at", followed);
        Figures.count("errors in the log", log.errors().size());
        assertThat(log.errors()).isEmpty();
    }
}
