package org.trihelix.clusters;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Sector;

/**
 * Who is in a cluster, candidate or community.
 *
 * @param members number of organizations of each helix, 0 where there are none
 * @param missing helices of the triple helix that nobody stands for
 * @param linkage which of the three are tied to each other
 * @param ties number of pairs of organizations that are tied
 * @param lacking codes of the links of the value chain where nobody stands
 * @param acts N, joint projects that the synergy is computed from
 * @param synergy T(S,I,G) in bits, negative for synergy; null below {@link #ACTS_LEAST} acts
 */
public record Composition(
        Map<Sector.Helix, Integer> members,
        List<Sector.Helix> missing,
        Linkage linkage,
        long ties,
        List<String> lacking,
        long acts,
        @Nullable Double synergy) {

    /** Fewest joint projects to say anything about synergy. */
    public static final int ACTS_LEAST = 30;

    public Composition {
        members = Map.copyOf(members);
        missing = List.copyOf(missing);
        lacking = List.copyOf(lacking);
    }

    /** The text shown has the key {@code clusters.linkage.NAME}. */
    public enum Linkage {
        /** One of each of the three are all tied to each other. */
        TRIPLE,
        /** Only pairs of helices are tied. */
        DOUBLE,
        NONE
    }

    /** How many helices there are, society among them. */
    public long helices() {
        return members.values().stream().filter(count -> count > 0).count();
    }

    /** Share of a helix among the organizations, 0 to 1. */
    public double share(Sector.Helix helix) {
        int all = members.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) members.getOrDefault(helix, 0) / all;
    }
}
