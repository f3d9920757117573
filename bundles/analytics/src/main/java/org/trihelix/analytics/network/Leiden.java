package org.trihelix.analytics.network;

import java.util.SplittableRandom;

/**
 * Finds communities of high modularity by the Leiden algorithm (Traag, Waltman and van Eck, 2019): nodes move, communities are refined into
 * well-connected parts, the parts become the nodes of the next round. The same network, resolution and seed give the same communities.
 *
 * @param resolution larger values give smaller communities; {@link Modularity#RESOLUTION} for the plain modularity
 * @param seed of the first run; run number r, from 0, uses seed + r
 */
public record Leiden(double resolution, long seed) {

    /** Runs that are enough to tell stable memberships from accidental ones. */
    public static final int RUNS = 10;

    private static final int MOST_ROUNDS = 20;
    private static final double GAIN = 1e-10;

    /** @throws IllegalArgumentException when the resolution is not positive */
    public Leiden {
        if (!(resolution > 0) || Double.isInfinite(resolution)) {
            throw new IllegalArgumentException("the resolution must be positive, not " + resolution);
        }
    }

    /** With the plain modularity. */
    public static Leiden seeded(long seed) {
        return new Leiden(Modularity.RESOLUTION, seed);
    }

    /** One run. */
    public Communities once(Network network) {
        return best(network, 1);
    }

    /**
     * The run with the highest modularity, the first of equals, and how far the others agree with it.
     *
     * @param runs how many, from 1
     * @throws IllegalArgumentException when runs is below 1
     */
    public Communities best(Network network, int runs) {
        if (runs < 1) {
            throw new IllegalArgumentException("at least one run is needed");
        }
        int[][] found = new int[runs][];
        double[] quality = new double[runs];
        int best = 0;
        for (int run = 0; run < runs; run++) {
            found[run] = run(network, new SplittableRandom(seed + run));
            quality[run] = Modularity.of(network, found[run], resolution);
            best = quality[run] > quality[best] + GAIN ? run : best;
        }
        int count = Grouping.count(found[best]);
        return new Communities(found[best], count, quality[best], Stability.of(found, best));
    }

    private int[] run(Network network, SplittableRandom random) {
        int[] membership = Grouping.singles(network.size());
        if (network.total == 0) {
            return membership;
        }
        double quality = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int[] next = round(network, membership, random);
            double nextQuality = Modularity.of(network, next, resolution);
            if (nextQuality <= quality + GAIN) {
                break;
            }
            membership = next;
            quality = nextQuality;
        }
        return Grouping.bySize(membership);
    }

    private int[] round(Network network, int[] membership, SplittableRandom random) {
        int[] place = Grouping.singles(network.size());
        Network level = network;
        int[] group = membership.clone();
        while (true) {
            int groups = new LocalMoves(level, resolution, random).improve(group);
            if (groups == level.size()) {
                return Grouping.through(place, group);
            }
            int[] part = new Refinement(level, resolution, random).refine(group, groups);
            int parts = Grouping.count(part);
            if (parts == level.size()) {
                part = group;
                parts = groups;
            }
            int[] groupOfPart = new int[parts];
            for (int node = 0; node < part.length; node++) {
                groupOfPart[part[node]] = group[node];
            }
            level = level.grouped(part, parts);
            place = Grouping.through(place, part);
            group = groupOfPart;
        }
    }
}
