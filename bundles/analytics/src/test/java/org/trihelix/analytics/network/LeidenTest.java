package org.trihelix.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LeidenTest {

    @Test
    void karateClubHasFourGroups() {
        Network club = Karate.network();
        assertThat(club.ties()).isEqualTo(78);
        for (int seed = 0; seed < 100; seed++) {
            Communities found = Leiden.seeded(seed).best(club, Leiden.RUNS);
            assertThat(found.count()).isEqualTo(4);
            assertThat(found.modularity()).isGreaterThanOrEqualTo(.4197);
        }
    }

    @Test
    void modularityIsThatOfTheDefinition() {
        var random = new SplittableRandom(3);
        Network network = random(random, 20, 40);
        int[] membership = random.ints(20, 0, 4).toArray();
        double sum = 0;
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 20; j++) {
                if (membership[i] == membership[j]) {
                    sum += weight(network, i, j) - .7 * network.strength(i) * network.strength(j) / network.total;
                }
            }
        }
        assertThat(Modularity.of(network, membership, .7)).isCloseTo(sum / network.total, within(1e-12));
    }

    private static double weight(Network network, int i, int j) {
        double weight = i == j ? 2 * network.loop[i] : 0;
        for (int at = network.start[i]; at < network.start[i + 1]; at++) {
            weight += network.neighbour[at] == j ? network.weight[at] : 0;
        }
        return weight;
    }

    /** All partitions of eight nodes are tried. A heuristic may miss the best one by a little, now and then. */
    @Test
    void findsTheBestOfSmallNetworks() {
        var random = new SplittableRandom(11);
        int missed = 0;
        for (int trial = 0; trial < 40; trial++) {
            Network network = random(random, 8, 6 + trial % 10);
            double best = best(network, new int[8], 0, 0);
            double found = Leiden.seeded(trial).best(network, Leiden.RUNS).modularity();
            assertThat(found).isBetween(best - .03, best + 1e-9);
            missed += found < best - 1e-9 ? 1 : 0;
        }
        assertThat(missed).isLessThanOrEqualTo(3);
    }

    private static double best(Network network, int[] membership, int node, int groups) {
        if (node == membership.length) {
            return Modularity.of(network, membership, 1);
        }
        double best = -1;
        for (int group = 0; group <= groups; group++) {
            membership[node] = group;
            best = Math.max(best, best(network, membership, node + 1, Math.max(groups, group + 1)));
        }
        return best;
    }

    @Test
    void communitiesHangTogether() {
        var random = new SplittableRandom(5);
        for (int trial = 0; trial < 30; trial++) {
            Network network = random(random, 300, 450);
            int[] membership = Leiden.seeded(trial).once(network).membership();
            for (int community = 0; community < Grouping.count(membership); community++) {
                assertThat(connected(network, membership, community)).isTrue();
            }
        }
    }

    private static boolean connected(Network network, int[] membership, int community) {
        var left = new BitSet();
        for (int node = 0; node < membership.length; node++) {
            left.set(node, membership[node] == community);
        }
        int[] waiting = new int[membership.length];
        int count = 1;
        waiting[0] = left.nextSetBit(0);
        left.clear(waiting[0]);
        for (int i = 0; i < count; i++) {
            for (int other : network.neighbours(waiting[i])) {
                if (left.get(other)) {
                    left.clear(other);
                    waiting[count++] = other;
                }
            }
        }
        return left.isEmpty();
    }

    @Test
    void plantedGroupsAreFoundAndStable() {
        var random = new SplittableRandom(2);
        int[] from = new int[4000];
        int[] to = new int[4000];
        for (int tie = 0; tie < from.length; tie++) {
            from[tie] = random.nextInt(400);
            to[tie] = random.nextInt(10) == 0 ? random.nextInt(400) : from[tie] % 4 + 4 * random.nextInt(100);
        }
        Communities found = Leiden.seeded(0).best(Network.of(400, from, to, ones(4000)), Leiden.RUNS);
        assertThat(found.count()).isEqualTo(4);
        assertThat(found.sizes()).containsExactly(100, 100, 100, 100);
        assertThat(Arrays.stream(found.stability()).min().orElseThrow()).isGreaterThan(.99);
        for (int node = 4; node < 400; node++) {
            assertThat(found.membership()[node]).isEqualTo(found.membership()[node - 4]);
        }
    }

    @Test
    void sameSeedSameCommunities() {
        Network network = random(new SplittableRandom(9), 500, 900);
        Communities one = Leiden.seeded(4).best(network, 3);
        Communities again = Leiden.seeded(4).best(network, 3);
        assertThat(one.membership()).isEqualTo(again.membership());
        assertThat(one.stability()).isEqualTo(again.stability());
        assertThat(Arrays.stream(one.stability()).average().orElseThrow()).isBetween(.1, .99);
    }

    @Test
    void unitsOfWeightDoNotMatter() {
        var random = new SplittableRandom(6);
        int[] from = random.ints(300, 0, 100).toArray();
        int[] to = random.ints(300, 0, 100).toArray();
        double[] large = ones(300);
        Arrays.fill(large, 1024);
        assertThat(Leiden.seeded(1).once(Network.of(100, from, to, large)).membership())
                .isEqualTo(Leiden.seeded(1)
                        .once(Network.of(100, from, to, ones(300)))
                        .membership());
    }

    @Test
    void higherResolutionGivesMoreCommunities() {
        Network club = Karate.network();
        assertThat(new Leiden(3, 1).best(club, 5).count()).isGreaterThan(4);
        assertThat(new Leiden(.2, 1).best(club, 5).count()).isLessThan(3);
        assertThatThrownBy(() -> new Leiden(0, 1)).hasMessageContaining("resolution");
    }

    @Test
    void nobodyTiedIsEverybodyAlone() {
        Network empty = Network.of(3, new int[0], new int[0], new double[0]);
        Communities found = Leiden.seeded(1).best(empty, 2);
        assertThat(found.membership()).containsExactly(0, 1, 2);
        assertThat(found.modularity()).isZero();
        assertThat(Leiden.seeded(1)
                        .once(Network.of(0, new int[0], new int[0], new double[0]))
                        .count())
                .isZero();
    }

    @Test
    void badTiesAreRefused() {
        assertThatThrownBy(() -> Network.of(2, new int[] {0}, new int[] {2}, ones(1)))
                .hasMessageContaining("no node");
        assertThatThrownBy(() -> Network.of(2, new int[] {0}, new int[] {1}, new double[] {0}))
                .hasMessageContaining("no positive weight");
        assertThatThrownBy(() -> Network.of(2, new int[] {0}, new int[] {1}, ones(2)))
                .hasMessageContaining("differ in number");
    }

    private static Network random(SplittableRandom random, int nodes, int ties) {
        return Network.of(
                nodes,
                random.ints(ties, 0, nodes).toArray(),
                random.ints(ties, 0, nodes).toArray(),
                random.doubles(ties, .5, 2).toArray());
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
