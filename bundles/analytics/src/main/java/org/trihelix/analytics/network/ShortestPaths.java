package org.trihelix.analytics.network;

import java.util.Arrays;

/** Shortest paths from one node to all others; one object serves all nodes in turn. */
final class ShortestPaths {

    private final Network network;
    private final int[] reached;
    private final int[] distance;
    private final double[] paths;
    private final double[] dependency;

    ShortestPaths(Network network) {
        this.network = network;
        reached = new int[network.size()];
        distance = new int[network.size()];
        paths = new double[network.size()];
        dependency = new double[network.size()];
    }

    /** Adds what the paths from one node pass through. */
    void addFrom(int source, double[] betweenness) {
        for (int place = search(source) - 1; place > 0; place--) {
            int node = reached[place];
            for (int at = network.start[node]; at < network.start[node + 1]; at++) {
                int before = network.neighbour[at];
                if (distance[before] == distance[node] - 1) {
                    dependency[before] += paths[before] / paths[node] * (1 + dependency[node]);
                }
            }
            betweenness[node] += dependency[node];
        }
    }

    private int search(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(paths, 0);
        Arrays.fill(dependency, 0);
        distance[source] = 0;
        paths[source] = 1;
        reached[0] = source;
        int count = 1;
        for (int place = 0; place < count; place++) {
            int node = reached[place];
            for (int at = network.start[node]; at < network.start[node + 1]; at++) {
                int next = network.neighbour[at];
                if (distance[next] < 0) {
                    distance[next] = distance[node] + 1;
                    reached[count++] = next;
                }
                if (distance[next] == distance[node] + 1) {
                    paths[next] += paths[node];
                }
            }
        }
        return count;
    }
}
