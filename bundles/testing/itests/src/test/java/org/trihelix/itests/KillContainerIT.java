package org.trihelix.itests;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;

/** Kills a hub in the middle of what people write, and at random moments of installing, upgrading and removing a plug-in. */
@ExtendWith(HubExtension.class)
class KillContainerIT {

    private static final int KILLS = 10;
    private static final int PER_KILL = 5;

    /** Longer than any one change takes. */
    private static final int LONGEST_MILLIS = 1_500;

    @TempDir
    private Path folder;

    @Test
    void keepsWhatItAcknowledgedThroughKills(@Spare Hub hub) throws Exception {
        var load = new WriteLoad(hub);
        var plugin = new PluginTurns(hub, folder);
        var random = new Random();
        for (int i = 0; i < KILLS; i++) {
            load.start();
            plugin.start();
            load.awaitAcknowledged(PER_KILL);
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            hub.kill();
            load.stop();
            plugin.stop();
            hub.start();
            load.verify();
            plugin.verify();
        }
        hub.shell("trihelix:journal-verify").orFail();
        plugin.remove();
    }
}
