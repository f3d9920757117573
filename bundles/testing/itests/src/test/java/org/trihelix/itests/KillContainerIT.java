package org.trihelix.itests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;

@ExtendWith(HubExtension.class)
class KillContainerIT {

    private static final int KILLS = 2;
    private static final int PER_KILL = 20;

    @Test
    void keepsWhatItAcknowledgedThroughKills(@Spare Hub hub) throws InterruptedException {
        var load = new WriteLoad(hub);
        for (int i = 0; i < KILLS; i++) {
            load.start();
            load.awaitAcknowledged(PER_KILL);
            hub.kill();
            load.stop();
            hub.start();
            load.verify();
            hub.shell("trihelix:journal-verify").orFail();
        }
    }
}
