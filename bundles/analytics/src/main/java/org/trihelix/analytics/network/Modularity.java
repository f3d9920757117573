package org.trihelix.analytics.network;

/** How much more of a network lies within its communities than chance would put there (Newman and Girvan, 2004). */
public final class Modularity {

    /** Resolution of the plain definition; larger values favour smaller communities. */
    public static final double RESOLUTION = 1;

    private Modularity() {}

    /**
     * Q = Σ over communities of (share of ties within) − resolution × (share of strength)².
     *
     * @param membership community of each node, from 0
     * @return −.5 to 1 for resolution 1; 0 for a network without ties
     */
    public static double of(Network network, int[] membership, double resolution) {
        if (network.total == 0) {
            return 0;
        }
        double[] strength = new double[network.size()];
        double within = 0;
        for (int i = 0; i < network.size(); i++) {
            strength[membership[i]] += network.strength[i];
            within += 2 * network.loop[i];
            for (int at = network.start[i]; at < network.start[i + 1]; at++) {
                within += membership[network.neighbour[at]] == membership[i] ? network.weight[at] : 0;
            }
        }
        double expected = 0;
        for (double sum : strength) {
            expected += sum / network.total * (sum / network.total);
        }
        return within / network.total - resolution * expected;
    }
}
