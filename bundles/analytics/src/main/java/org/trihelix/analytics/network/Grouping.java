package org.trihelix.analytics.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Arrays that give each node the number of its group. */
final class Grouping {

    private Grouping() {}

    /** Each node alone. */
    static int[] singles(int size) {
        return IntStream.range(0, size).toArray();
    }

    /** Number of groups, when they are numbered without gaps. */
    static int count(int[] group) {
        return Arrays.stream(group).max().orElse(-1) + 1;
    }

    /** Group of the part each node is in. */
    static int[] through(int[] part, int[] groupOfPart) {
        return Arrays.stream(part).map(p -> groupOfPart[p]).toArray();
    }

    /** Numbers groups without gaps by their first node, in place; the number of groups. */
    static int compact(int[] group) {
        int[] renamed = new int[group.length];
        int groups = 0;
        for (int node = 0; node < group.length; node++) {
            if (renamed[group[node]] == 0) {
                renamed[group[node]] = ++groups;
            }
            group[node] = renamed[group[node]] - 1;
        }
        return groups;
    }

    /** Numbers groups without gaps, the largest first, of equals the one with the first node. */
    static int[] bySize(int[] group) {
        int[] compacted = group.clone();
        int groups = compact(compacted);
        int[] size = new int[groups];
        for (int g : compacted) {
            size[g]++;
        }
        int[] number = new int[groups];
        int[] order = IntStream.range(0, groups)
                .boxed()
                .sorted(Comparator.comparingInt((Integer g) -> -size[g]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int place = 0; place < groups; place++) {
            number[order[place]] = place;
        }
        return through(compacted, number);
    }

    /** All nodes in random order. */
    static int[] shuffled(int size, SplittableRandom random) {
        int[] order = singles(size);
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[other];
            order[other] = swap;
        }
        return order;
    }
}
