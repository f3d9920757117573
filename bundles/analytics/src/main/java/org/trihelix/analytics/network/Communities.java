package org.trihelix.analytics.network;

/**
 * The communities of a network.
 *
 * @param membership community of each node, from 0; larger communities have smaller numbers
 * @param count number of communities
 * @param modularity with the resolution they were sought with
 * @param stability of each node, 0 to 1: the mean share (Jaccard) of its community that other runs put together with it; 1 after a single run
 */
public record Communities(int[] membership, int count, double modularity, double[] stability) {

    /** Number of members of each community. */
    public int[] sizes() {
        int[] sizes = new int[count];
        for (int community : membership) {
            sizes[community]++;
        }
        return sizes;
    }
}
