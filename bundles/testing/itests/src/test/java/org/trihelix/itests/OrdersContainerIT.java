package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.hub.Fresh;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/** On a hub of its own: others need the modules. */
@ExtendWith(HubExtension.class)
class OrdersContainerIT {

    @Test
    void modulesGoAndComeInEveryOrder(@Fresh Hub hub) throws Exception {
        hub.start();
        var reader = Someone.with(hub, "MANAGER");
        var turns = new Turns(hub, reader.api());
        var bystanders = new Bystanders(hub, Duration.ofMillis(500));
        List<List<Part>> orders = Part.orders();
        assertThat(orders).hasSize(24).doesNotHaveDuplicates();
        for (int i = 0; i < orders.size(); i++) {
            turns.byConsole(i == 0);
            orders.get(i).forEach(turns::stop);
            orders.get(i).forEach(turns::start);
        }
        bystanders.report();
        Figures.millis("start of a module to its answers", turns.starts());
        assertThat(HubLog.errors(hub)).isEmpty();
    }
}
