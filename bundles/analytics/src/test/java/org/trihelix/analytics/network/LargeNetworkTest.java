package org.trihelix.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LargeNetworkTest {

    private static final int NODES = 20_000;
    private static final int TIES = 100_000;
    private static final int GROUP = 100;

    /** Three quarters of the ties stay in groups of a hundred, so that the planted groups alone have a modularity of about .74. */
    @Test
    void findsPlantedGroupsAmongAHundredThousandTies() {
        var random = new SplittableRandom(1);
        int[] from = random.ints(TIES, 0, NODES).toArray();
        int[] to = new int[TIES];
        for (int tie = 0; tie < TIES; tie++) {
            to[tie] =
                    random.nextInt(4) == 0 ? random.nextInt(NODES) : from[tie] / GROUP * GROUP + random.nextInt(GROUP);
        }
        double[] ones = new double[TIES];
        Arrays.fill(ones, 1);
        Communities found = Leiden.seeded(1).once(Network.of(NODES, from, to, ones));
        assertThat(found.modularity()).isGreaterThan(.7);
    }
}
