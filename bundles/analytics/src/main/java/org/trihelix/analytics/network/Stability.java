package org.trihelix.analytics.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How far several runs agree on who belongs together. */
final class Stability {

    private Stability() {}

    /** For each node the mean, over the other runs, of how much of its community in the best run is its community there too. */
    static double[] of(int[][] runs, int best) {
        double[] stability = new double[runs[best].length];
        if (runs.length == 1) {
            Arrays.fill(stability, 1);
            return stability;
        }
        for (int run = 0; run < runs.length; run++) {
            if (run != best) {
                addOverlap(runs[best], runs[run], stability);
            }
        }
        for (int node = 0; node < stability.length; node++) {
            stability[node] /= runs.length - 1;
        }
        return stability;
    }

    private static void addOverlap(int[] one, int[] other, double[] stability) {
        int[] oneSize = sizes(one);
        int[] otherSize = sizes(other);
        Map<Long, Integer> shared = new HashMap<>();
        for (int node = 0; node < one.length; node++) {
            shared.merge(key(one[node], other[node]), 1, Integer::sum);
        }
        for (int node = 0; node < one.length; node++) {
            double both = shared.getOrDefault(key(one[node], other[node]), 0);
            stability[node] += both / (oneSize[one[node]] + otherSize[other[node]] - both);
        }
    }

    private static long key(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }

    private static int[] sizes(int[] group) {
        int[] sizes = new int[Grouping.count(group)];
        for (int g : group) {
            sizes[g]++;
        }
        return sizes;
    }
}
