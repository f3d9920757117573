package org.trihelix.itests;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.hub.Fresh;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/** How many ideas and votes a hub acknowledges, and how long the first person after a start waits to be signed in. */
@ExtendWith(HubExtension.class)
public class WritesBench {

    private static final int WARM_UP_SECONDS = 15;
    private static final int SECONDS = 20;
    private static final int SIGN_INS = 20;

    @Test
    void writesAndSignIns(@Fresh Hub hub) throws IOException, InterruptedException {
        var someone = Someone.member(hub.start());
        Figures.millis("first sign-in after a start", signIn(hub, someone));
        long begun = System.nanoTime();
        for (int i = 0; i < SIGN_INS; i++) {
            signIn(hub, someone);
        }
        Figures.millis("sign-in later", (System.nanoTime() - begun) / 1_000_000 / SIGN_INS);
        writes(hub, WriteLoad.WRITERS, WARM_UP_SECONDS);
        Figures.print("acknowledged writes with 1 writer", writes(hub, 1, SECONDS), "1/s");
        Figures.print("acknowledged writes with 4 writers", writes(hub, WriteLoad.WRITERS, SECONDS), "1/s");
    }

    /** From opening the page to the home page, all requests of a browser without their rendering, in ms. */
    private static long signIn(Hub hub, Someone someone) throws IOException {
        long begun = System.nanoTime();
        new HttpPage(hub, "").signIn(someone.login());
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static double writes(Hub hub, int writers, int seconds) throws InterruptedException {
        var load = new WriteLoad(hub, writers);
        load.start();
        Thread.sleep(seconds * 1000L);
        load.stop();
        return (double) load.acknowledgedWrites() / seconds;
    }
}
