package org.trihelix.analytics.network;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Moves single nodes to better communities until none gains by moving; only neighbours of moved nodes are looked at again. */
final class LocalMoves {

    private static final double GAIN = 1e-12;

    private final Network network;
    private final double scaled;
    private final SplittableRandom random;
    private final TiesToGroups ties;
    private final double[] strength;
    private final int[] members;
    private final int[] empty;
    private int empties;

    LocalMoves(Network network, double resolution, SplittableRandom random) {
        this.network = network;
        this.random = random;
        scaled = resolution / network.total;
        int size = network.size();
        ties = new TiesToGroups(size);
        strength = new double[size];
        members = new int[size];
        empty = new int[size];
    }

    /** Changes the groups in place and numbers them without gaps; the number of groups. */
    int improve(int[] group) {
        int size = network.size();
        for (int node = 0; node < size; node++) {
            strength[group[node]] += network.strength[node];
            members[group[node]]++;
        }
        for (int g = 0; g < size; g++) {
            if (members[g] == 0) {
                empty[empties++] = g;
            }
        }
        int[] queue = Grouping.shuffled(size, random);
        boolean[] waiting = new boolean[size];
        Arrays.fill(waiting, true);
        int head = 0;
        for (int left = size; left > 0; left--) {
            int node = queue[head];
            waiting[node] = false;
            if (move(node, group)) {
                left = enqueueNeighbours(node, group, queue, waiting, head, left);
            }
            head = (head + 1) % size;
        }
        return Grouping.compact(group);
    }

    private int enqueueNeighbours(int node, int[] group, int[] queue, boolean[] waiting, int head, int left) {
        int length = left;
        for (int at = network.start[node]; at < network.start[node + 1]; at++) {
            int other = network.neighbour[at];
            if (!waiting[other] && group[other] != group[node]) {
                waiting[other] = true;
                queue[(head + length++) % queue.length] = other;
            }
        }
        return length;
    }

    private boolean move(int node, int[] group) {
        int old = group[node];
        leave(node, old);
        ties.clear();
        for (int at = network.start[node]; at < network.start[node + 1]; at++) {
            ties.add(group[network.neighbour[at]], network.weight[at]);
        }
        int best = old;
        double most = gain(node, old);
        for (int i = 0; i < ties.count(); i++) {
            double gain = gain(node, ties.group(i));
            if (gain > most + GAIN * network.total) {
                best = ties.group(i);
                most = gain;
            }
        }
        if (most < -GAIN * network.total) {
            best = empty[empties - 1];
        }
        join(node, best);
        group[node] = best;
        return best != old;
    }

    private double gain(int node, int group) {
        return ties.to(group) - scaled * network.strength[node] * strength[group];
    }

    private void leave(int node, int group) {
        strength[group] -= network.strength[node];
        if (--members[group] == 0) {
            strength[group] = 0;
            empty[empties++] = group;
        }
    }

    /** Among empty groups only the last one is ever joined: chosen as such, or emptied by the very node that returns to it. */
    private void join(int node, int group) {
        if (members[group]++ == 0) {
            empties--;
        }
        strength[group] += network.strength[node];
    }
}
