package org.trihelix.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SpeedTest {

    private static final int NODES = 20_000;
    private static final int TIES = 100_000;

    /** A second on a quiet machine, some more on a busy one. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void aHundredThousandTies() {
        var random = new SplittableRandom(1);
        int[] from = random.ints(TIES, 0, NODES).toArray();
        int[] to = new int[TIES];
        for (int tie = 0; tie < TIES; tie++) {
            to[tie] = random.nextInt(4) == 0 ? random.nextInt(NODES) : from[tie] / 100 * 100 + random.nextInt(100);
        }
        double[] ones = new double[TIES];
        Arrays.fill(ones, 1);
        Network network = Network.of(NODES, from, to, ones);
        long begun = System.nanoTime();
        Communities found = Leiden.seeded(1).once(network);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(found.modularity()).isGreaterThan(.7);
        assertThat(taken).isLessThan(Duration.ofSeconds(5));
    }
}
