package org.trihelix.analytics.network;

import java.util.Arrays;

/**
 * An undirected network with weighted ties. Nodes are numbered from 0; several ties between the same two are one of their summed weight.
 */
public final class Network {

    /** Neighbours of node i are at start[i] to start[i + 1] − 1. */
    final int[] start;

    final int[] neighbour;
    final double[] weight;

    /** Weight of each node's tie to itself. */
    final double[] loop;

    final double[] strength;

    /** Sum of all strengths: twice the weight of all ties. */
    final double total;

    private Network(int[] start, int[] neighbour, double[] weight, double[] loop) {
        this.start = start;
        this.neighbour = neighbour;
        this.weight = weight;
        this.loop = loop;
        strength = new double[loop.length];
        double sum = 0;
        for (int i = 0; i < loop.length; i++) {
            strength[i] = 2 * loop[i];
            for (int at = start[i]; at < start[i + 1]; at++) {
                strength[i] += weight[at];
            }
            sum += strength[i];
        }
        total = sum;
    }

    /**
     * @param size number of nodes
     * @param from one end of each tie
     * @param to the other end; may be the same node
     * @param weights of the ties, positive
     * @throws IllegalArgumentException when the arrays differ in length, an end is no node or a weight is not positive
     */
    public static Network of(int size, int[] from, int[] to, double[] weights) {
        if (from.length != to.length || from.length != weights.length) {
            throw new IllegalArgumentException("ends and weights of the ties differ in number");
        }
        for (int tie = 0; tie < from.length; tie++) {
            if (Math.min(from[tie], to[tie]) < 0 || Math.max(from[tie], to[tie]) >= size) {
                throw new IllegalArgumentException("tie " + tie + " ends at no node");
            }
            if (!(weights[tie] > 0) || Double.isInfinite(weights[tie])) {
                throw new IllegalArgumentException("tie " + tie + " has no positive weight");
            }
        }
        return build(size, from, to, weights);
    }

    private static Network build(int size, int[] from, int[] to, double[] weights) {
        double[] loop = new double[size];
        int[] begin = new int[size + 1];
        for (int tie = 0; tie < from.length; tie++) {
            if (from[tie] == to[tie]) {
                loop[from[tie]] += weights[tie];
            } else {
                begin[from[tie] + 1]++;
                begin[to[tie] + 1]++;
            }
        }
        for (int i = 0; i < size; i++) {
            begin[i + 1] += begin[i];
        }
        int[] fill = begin.clone();
        int[] neighbour = new int[begin[size]];
        double[] weight = new double[begin[size]];
        for (int tie = 0; tie < from.length; tie++) {
            if (from[tie] != to[tie]) {
                neighbour[fill[from[tie]]] = to[tie];
                weight[fill[from[tie]]++] = weights[tie];
                neighbour[fill[to[tie]]] = from[tie];
                weight[fill[to[tie]]++] = weights[tie];
            }
        }
        return merged(begin, neighbour, weight, loop);
    }

    /** Makes one tie of those to the same neighbour, in place. */
    private static Network merged(int[] begin, int[] neighbour, double[] weight, double[] loop) {
        int size = loop.length;
        int[] start = new int[size + 1];
        int[] placed = new int[size];
        int next = 0;
        for (int i = 0; i < size; i++) {
            start[i] = next;
            for (int at = begin[i]; at < begin[i + 1]; at++) {
                int known = placed[neighbour[at]] - 1;
                if (known >= start[i]) {
                    weight[known] += weight[at];
                } else {
                    neighbour[next] = neighbour[at];
                    weight[next++] = weight[at];
                    placed[neighbour[at]] = next;
                }
            }
        }
        start[size] = next;
        return new Network(start, neighbour, weight, loop);
    }

    /** The network of groups: ties between groups summed, ties within a group as its tie to itself. */
    Network grouped(int[] group, int groups) {
        int count = 0;
        int[] from = new int[neighbour.length / 2 + loop.length];
        int[] to = new int[from.length];
        double[] weights = new double[from.length];
        for (int i = 0; i < loop.length; i++) {
            for (int at = start[i]; at < start[i + 1]; at++) {
                if (neighbour[at] > i) {
                    from[count] = group[i];
                    to[count] = group[neighbour[at]];
                    weights[count++] = weight[at];
                }
            }
            from[count] = group[i];
            to[count] = group[i];
            weights[count++] = loop[i];
        }
        return build(groups, from, to, weights);
    }

    /** Number of nodes. */
    public int size() {
        return loop.length;
    }

    /** Number of different ties between two nodes. */
    public int ties() {
        return neighbour.length == 0 ? 0 : start[loop.length] / 2;
    }

    /** Number of neighbours. */
    public int degree(int node) {
        return start[node + 1] - start[node];
    }

    /** Sum of the weights of a node's ties; a tie to itself counts twice. */
    public double strength(int node) {
        return strength[node];
    }

    /** A node's neighbours. */
    public int[] neighbours(int node) {
        return Arrays.copyOfRange(neighbour, start[node], start[node + 1]);
    }
}
