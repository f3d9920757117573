package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;

/** On the spare hub: others need the modules. */
@ExtendWith(HubExtension.class)
class OrdersContainerIT {

    @Test
    void modulesGoAndComeInEveryOrder(@Spare Hub hub) throws Exception {
        var log = new HubLog(hub);
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
        assertThat(log.errors()).isEmpty();
    }
}
