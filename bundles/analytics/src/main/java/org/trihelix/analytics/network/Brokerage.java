package org.trihelix.analytics.network;

import java.util.Arrays;

/** Who stands between others: betweenness (Freeman, 1977) and the structural holes of Burt (1992). Ties to oneself do not count. */
public final class Brokerage {

    private Brokerage() {}

    /**
     * On how many shortest paths between two others each node lies; of several equally short ones each counts its share. Weights do not
     * count. Takes time in proportion to nodes × ties (Brandes, 2001).
     */
    public static double[] betweenness(Network network) {
        double[] betweenness = new double[network.size()];
        var paths = new ShortestPaths(network);
        for (int node = 0; node < betweenness.length; node++) {
            paths.addFrom(node, betweenness);
        }
        for (int node = 0; node < betweenness.length; node++) {
            betweenness[node] /= 2; // each pair was seen from both ends
        }
        return betweenness;
    }

    /** How far a node's ties lead back to the same people: Burt's constraint, small for brokers; {@code NaN} without neighbours. */
    public static double constraint(Network network, int node) {
        if (network.degree(node) == 0) {
            return Double.NaN;
        }
        double[] share = shares(network, node);
        double[] indirect = new double[network.size()];
        for (int at = network.start[node]; at < network.start[node + 1]; at++) {
            int between = network.neighbour[at];
            double own = network.strength[between] - 2 * network.loop[between];
            for (int next = network.start[between]; next < network.start[between + 1]; next++) {
                indirect[network.neighbour[next]] += share[between] * network.weight[next] / own;
            }
        }
        double constraint = 0;
        for (int at = network.start[node]; at < network.start[node + 1]; at++) {
            double tied = share[network.neighbour[at]] + indirect[network.neighbour[at]];
            constraint += tied * tied;
        }
        return constraint;
    }

    /** Number of neighbours less what they have in common: Burt's effective size. */
    public static double effectiveSize(Network network, int node) {
        double[] share = shares(network, node);
        double size = network.degree(node);
        for (int at = network.start[node]; at < network.start[node + 1]; at++) {
            int neighbour = network.neighbour[at];
            double strongest = Arrays.stream(network.weight, network.start[neighbour], network.start[neighbour + 1])
                    .max()
                    .orElseThrow();
            for (int next = network.start[neighbour]; next < network.start[neighbour + 1]; next++) {
                size -= share[network.neighbour[next]] * network.weight[next] / strongest;
            }
        }
        return size;
    }

    /** How a node's strength is spread over the others; 0 for itself. */
    private static double[] shares(Network network, int node) {
        double[] share = new double[network.size()];
        double whole = network.strength[node] - 2 * network.loop[node];
        for (int at = network.start[node]; at < network.start[node + 1]; at++) {
            share[network.neighbour[at]] = network.weight[at] / whole;
        }
        return share;
    }
}
