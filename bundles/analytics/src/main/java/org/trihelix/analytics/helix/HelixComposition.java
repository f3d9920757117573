package org.trihelix.analytics.helix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trihelix.analytics.network.Network;

/**
 * Who is in a community, by helix, and which helices are tied to each other in it.
 *
 * @param members number of members of each helix, 0 where there are none
 * @param scienceIndustry number of ties between the two
 * @param scienceGovernment number of ties between the two
 * @param industryGovernment number of ties between the two
 * @param threesome whether one of each of the three are all tied to each other
 */
public record HelixComposition(
        Map<Helix, Integer> members,
        long scienceIndustry,
        long scienceGovernment,
        long industryGovernment,
        boolean threesome) {

    public HelixComposition {
        members = Map.copyOf(members);
    }

    /**
     * @param membership community of each node
     * @param community the one to describe
     * @param helices helix of each node
     * @throws IllegalArgumentException when the arrays and the network differ in size
     */
    public static HelixComposition of(Network network, int[] membership, int community, Helix[] helices) {
        if (membership.length != network.size() || helices.length != network.size()) {
            throw new IllegalArgumentException("every node needs a community and a helix");
        }
        Map<Helix, Integer> members = new EnumMap<>(Helix.class);
        for (Helix helix : Helix.values()) {
            members.put(helix, 0);
        }
        long[] ties = new long[1 << Helix.values().length];
        boolean threesome = false;
        for (int node = 0; node < membership.length; node++) {
            if (membership[node] != community) {
                continue;
            }
            members.merge(helices[node], 1, Integer::sum);
            for (int other : network.neighbours(node)) {
                if (other > node && membership[other] == community) {
                    ties[1 << helices[node].ordinal() | 1 << helices[other].ordinal()]++;
                }
            }
            threesome =
                    threesome || (helices[node] == Helix.SCIENCE && closesTriangle(network, node, membership, helices));
        }
        return new HelixComposition(members, ties[3], ties[5], ties[6], threesome);
    }

    /** Whether a partner of the node from industry and one from government are tied. */
    private static boolean closesTriangle(Network network, int node, int[] membership, Helix[] helices) {
        boolean[] partner = new boolean[network.size()];
        for (int other : network.neighbours(node)) {
            partner[other] = membership[other] == membership[node] && helices[other] == Helix.INDUSTRY;
        }
        for (int other : network.neighbours(node)) {
            if (membership[other] == membership[node] && helices[other] == Helix.GOVERNMENT) {
                for (int third : network.neighbours(other)) {
                    if (partner[third]) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Number of members. */
    public int size() {
        return members.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Share of a helix among the members; 0 for an empty community. */
    public double share(Helix helix) {
        return size() == 0 ? 0 : (double) members.getOrDefault(helix, 0) / size();
    }

    /** Which of the three have no member. */
    public List<Helix> missing() {
        return Helix.TRIPLE.stream()
                .filter(helix -> members.getOrDefault(helix, 0) == 0)
                .toList();
    }

    public Linkage linkage() {
        if (threesome) {
            return Linkage.TRIPLE;
        }
        return scienceIndustry + scienceGovernment + industryGovernment > 0 ? Linkage.DOUBLE : Linkage.NONE;
    }
}
