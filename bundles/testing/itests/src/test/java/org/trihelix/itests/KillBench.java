package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.hub.Fresh;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/** Kills one hub again and again under write load, each time at another moment, always on the same data. */
@ExtendWith(HubExtension.class)
public class KillBench {

    /** The system property is for whoever cannot wait for all of them. */
    private static final int KILLS = Integer.getInteger("bench.kills", 100);

    private static final int LONGEST_MILLIS = 2000;

    @Test
    void losesNothingItAcknowledged(@Fresh Hub hub) throws InterruptedException {
        hub.start();
        var load = new WriteLoad(hub);
        var random = new Random();
        long lost = 0;
        long broken = 0;
        for (int i = 0; i < KILLS; i++) {
            load.start();
            load.awaitAcknowledged(1);
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            hub.kill();
            load.stop();
            hub.start();
            lost += load.newlyLost().size();
            broken += hub.shell("trihelix:journal-verify").code() == 0 ? 0 : 1;
        }
        Figures.count("kills", KILLS);
        Figures.count("acknowledged writes", load.acknowledgedWrites());
        Figures.count("lost after the kill", lost);
        Figures.count("lost acknowledged writes", load.lost().size());
        Figures.count("journals that did not verify", broken);
        assertThat(load.lost()).isEmpty();
        assertThat(lost + broken).isZero();
    }
}
