package org.trihelix.analytics.network;

import java.util.Arrays;

/** Weight of the ties from one node to each group next to it; one object serves all nodes in turn. */
final class TiesToGroups {

    private final double[] sums;
    private final int[] groups;
    private int count;

    TiesToGroups(int size) {
        sums = new double[size];
        groups = new int[size];
        Arrays.fill(sums, -1);
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            sums[groups[i]] = -1;
        }
        count = 0;
    }

    void add(int group, double weight) {
        if (sums[group] < 0) {
            sums[group] = 0;
            groups[count++] = group;
        }
        sums[group] += weight;
    }

    /** Number of groups next to the node. */
    int count() {
        return count;
    }

    /** One of them, from 0. */
    int group(int index) {
        return groups[index];
    }

    /** Weight of the ties to a group, 0 when there are none. */
    double to(int group) {
        return Math.max(0, sums[group]);
    }
}
