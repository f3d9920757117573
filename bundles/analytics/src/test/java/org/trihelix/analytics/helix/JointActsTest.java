package org.trihelix.analytics.helix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class JointActsTest {

    private static JointActs acts(String... rows) {
        boolean[][] column = new boolean[3][rows.length];
        for (int act = 0; act < rows.length; act++) {
            for (int helix = 0; helix < 3; helix++) {
                column[helix][act] = rows[act].charAt(helix) == '1';
            }
        }
        return JointActs.of(column[0], column[1], column[2]);
    }

    private static double transmission(String... rows) {
        return acts(rows).transmission(1).orElseThrow();
    }

    @Test
    void exclusiveOrIsFullSynergy() {
        assertThat(transmission("000", "011", "101", "110")).isCloseTo(-1, within(1e-12));
    }

    @Test
    void identicalBitsAreFullRedundancy() {
        assertThat(transmission("000", "111")).isCloseTo(1, within(1e-12));
    }

    @Test
    void independentBitsTellNothing() {
        assertThat(transmission("000", "001", "010", "011", "100", "101", "110", "111"))
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void tooFewActsTellNothing() {
        assertThat(acts("000", "011", "101", "110").transmission(JointActs.MINIMUM))
                .isEmpty();
        assertThat(acts().transmission(0)).isEmpty();
    }

    @Test
    void countsWhoTakesPart() {
        JointActs acts = acts("110", "100", "110", "000");
        assertThat(acts.count()).isEqualTo(4);
        assertThat(acts.count(Helix.SCIENCE, Helix.INDUSTRY)).isEqualTo(2);
        assertThat(acts.share(Helix.SCIENCE)).isEqualTo(.75);
        assertThat(acts.missing()).containsExactly(Helix.GOVERNMENT);
    }

    @Test
    void linkageIsThatOfTheFullestAct() {
        assertThat(acts("110", "101", "111").linkage()).isEqualTo(Linkage.TRIPLE);
        assertThat(acts("110", "101", "011").linkage()).isEqualTo(Linkage.DOUBLE);
        assertThat(acts("100", "010", "001").linkage()).isEqualTo(Linkage.NONE);
    }
}
