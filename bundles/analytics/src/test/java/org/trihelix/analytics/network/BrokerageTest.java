package org.trihelix.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BrokerageTest {

    /** 0-1, 0-2, 1-2, 2-3: a triangle with a tail. */
    private final Network tailed =
            Network.of(4, new int[] {0, 0, 1, 2}, new int[] {1, 2, 2, 3}, new double[] {1, 1, 1, 1});

    @Test
    void karateClubAsPublished() {
        double[] betweenness = Brokerage.betweenness(Karate.network());
        double pairs = 33 * 32 / 2.0;
        assertThat(betweenness[0] / pairs).isCloseTo(.437635, within(1e-6));
        assertThat(betweenness[33] / pairs).isCloseTo(.304075, within(1e-6));
        assertThat(betweenness[32] / pairs).isCloseTo(.145247, within(1e-6));
        assertThat(betweenness[11]).isZero();
    }

    @Test
    void equallyShortPathsShare() {
        Network square = Network.of(4, new int[] {0, 1, 2, 3}, new int[] {1, 2, 3, 0}, new double[] {1, 1, 1, 1});
        assertThat(Brokerage.betweenness(square)).containsExactly(.5, .5, .5, .5);
    }

    @Test
    void constraintByHand() {
        assertThat(Brokerage.constraint(tailed, 2))
                .isCloseTo(2 * Math.pow(1 / 3.0 + 1 / 3.0 / 2, 2) + 1 / 9.0, within(1e-12));
        assertThat(Brokerage.constraint(tailed, 3)).isCloseTo(1, within(1e-12));
        assertThat(Brokerage.constraint(Network.of(1, new int[0], new int[0], new double[0]), 0))
                .isNaN();
    }

    @Test
    void effectiveSizeByHand() {
        assertThat(Brokerage.effectiveSize(tailed, 2)).isCloseTo(3 - 2 / 3.0, within(1e-12));
        assertThat(Brokerage.effectiveSize(tailed, 0)).isCloseTo(1, within(1e-12));
        assertThat(Brokerage.effectiveSize(tailed, 3)).isCloseTo(1, within(1e-12));
    }

    @Test
    void tiesToOneselfDoNotCount() {
        Network looped = Network.of(2, new int[] {0, 0}, new int[] {1, 0}, new double[] {1, 5});
        assertThat(Brokerage.constraint(looped, 0)).isCloseTo(1, within(1e-12));
        assertThat(Brokerage.constraint(looped, 1)).isCloseTo(1, within(1e-12));
    }
}
