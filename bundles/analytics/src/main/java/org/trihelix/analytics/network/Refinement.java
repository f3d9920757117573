package org.trihelix.analytics.network;

import java.util.SplittableRandom;

/**
 * Splits communities into well-connected parts: single nodes join parts of their own community, the better the gain the likelier. A part is
 * well connected when its ties to the rest of the community are no fewer than chance would make them.
 */
final class Refinement {

    /** How readily a smaller gain is taken, in mean weights of a tie. */
    private static final double RANDOMNESS = .01;

    private final Network network;
    private final double scaled;
    private final double temperature;
    private final SplittableRandom random;
    private final TiesToGroups ties;
    private final double[] chances;
    private final double[] strength;
    private final double[] outward;
    private final boolean[] alone;

    Refinement(Network network, double resolution, SplittableRandom random) {
        this.network = network;
        this.random = random;
        scaled = resolution / network.total;
        temperature = RANDOMNESS * network.total / Math.max(1, 2 * network.ties());
        int size = network.size();
        ties = new TiesToGroups(size);
        chances = new double[size];
        strength = network.strength.clone();
        outward = new double[size];
        alone = new boolean[size];
    }

    /** Part of each node, numbered without gaps. */
    int[] refine(int[] group, int groups) {
        int[] part = Grouping.singles(network.size());
        double[] groupStrength = new double[groups];
        for (int node = 0; node < part.length; node++) {
            alone[node] = true;
            groupStrength[group[node]] += network.strength[node];
            for (int at = network.start[node]; at < network.start[node + 1]; at++) {
                outward[node] += group[network.neighbour[at]] == group[node] ? network.weight[at] : 0;
            }
        }
        for (int node : Grouping.shuffled(part.length, random)) {
            double whole = groupStrength[group[node]];
            if (alone[node] && wellConnected(node, whole)) {
                join(node, choose(node, whole, group, part), part);
            }
        }
        Grouping.compact(part);
        return part;
    }

    private boolean wellConnected(int part, double whole) {
        return outward[part] >= scaled * strength[part] * (whole - strength[part]);
    }

    /** The node's own part, which stands for staying alone, or one that gains by it. */
    private int choose(int node, double whole, int[] group, int[] part) {
        ties.clear();
        ties.add(part[node], 0);
        for (int at = network.start[node]; at < network.start[node + 1]; at++) {
            int other = network.neighbour[at];
            if (group[other] == group[node]) {
                ties.add(part[other], network.weight[at]);
            }
        }
        double most = 0;
        for (int i = 0; i < ties.count(); i++) {
            chances[i] = i == 0 ? 0 : gain(node, ties.group(i), whole);
            most = Math.max(most, chances[i]);
        }
        return draw(most);
    }

    private double gain(int node, int part, double whole) {
        double gain = ties.to(part) - scaled * network.strength[node] * strength[part];
        return gain >= 0 && wellConnected(part, whole) ? gain : Double.NEGATIVE_INFINITY;
    }

    private int draw(double most) {
        double sum = 0;
        for (int i = 0; i < ties.count(); i++) {
            chances[i] = Math.exp((chances[i] - most) / temperature);
            sum += chances[i];
        }
        double point = random.nextDouble() * sum;
        int drawn = 0;
        while (drawn < ties.count() - 1 && point >= chances[drawn]) {
            point -= chances[drawn++];
        }
        return ties.group(drawn);
    }

    private void join(int node, int chosen, int[] part) {
        if (chosen == node) {
            return;
        }
        alone[chosen] = false;
        alone[node] = false;
        outward[chosen] += outward[node] - 2 * ties.to(chosen);
        strength[chosen] += network.strength[node];
        part[node] = chosen;
    }
}
