package org.trihelix.analytics.helix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trihelix.analytics.helix.Helix.GOVERNMENT;
import static org.trihelix.analytics.helix.Helix.INDUSTRY;
import static org.trihelix.analytics.helix.Helix.SCIENCE;
import static org.trihelix.analytics.helix.Helix.SOCIETY;

import org.junit.jupiter.api.Test;
import org.trihelix.analytics.network.Network;

class HelixCompositionTest {

    private static final Helix[] HELICES = {SCIENCE, INDUSTRY, GOVERNMENT, SOCIETY, INDUSTRY, SCIENCE};

    /** A triangle 0-1-2 with 3 tied to 0, and the tie 4-5. */
    private final Network network =
            Network.of(6, new int[] {0, 1, 2, 0, 4}, new int[] {1, 2, 0, 3, 5}, new double[] {1, 1, 1, 1, 1});

    @Test
    void describesACommunity() {
        var whole = HelixComposition.of(network, new int[] {0, 0, 0, 0, 1, 1}, 0, HELICES);
        assertThat(whole.size()).isEqualTo(4);
        assertThat(whole.share(SOCIETY)).isEqualTo(.25);
        assertThat(whole.missing()).isEmpty();
        assertThat(whole.scienceIndustry()).isEqualTo(1);
        assertThat(whole.linkage()).isEqualTo(Linkage.TRIPLE);
    }

    @Test
    void namesWhatIsMissing() {
        var pair = HelixComposition.of(network, new int[] {0, 0, 0, 0, 1, 1}, 1, HELICES);
        assertThat(pair.missing()).containsExactly(GOVERNMENT);
        assertThat(pair.linkage()).isEqualTo(Linkage.DOUBLE);
    }

    @Test
    void tiesAcrossTheBorderDoNotCount() {
        var cut = HelixComposition.of(network, new int[] {0, 0, 1, 0, 1, 1}, 0, HELICES);
        assertThat(cut.missing()).containsExactly(GOVERNMENT);
        assertThat(cut.linkage()).isEqualTo(Linkage.DOUBLE);
        assertThat(HelixComposition.of(network, new int[] {0, 1, 2, 0, 3, 3}, 0, HELICES)
                        .linkage())
                .isEqualTo(Linkage.NONE);
    }
}
