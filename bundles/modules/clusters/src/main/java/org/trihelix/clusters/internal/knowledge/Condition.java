package org.trihelix.clusters.internal.knowledge;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Sector;
import org.trihelix.api.text.Label;
import org.trihelix.clusters.Makeup;
import org.trihelix.clusters.Makeup.Member;

/**
 * A condition of a rule that came as a file.
 *
 * @param name {@link Label#NONE} for a sentence made of the rest
 * @param sectors that count among members; empty for all
 * @param committed whether only those count that have confirmed
 * @param least 0 when nothing is said
 * @param share of all members, or of all links of the chain, 0 to 1; 0 when nothing is said
 */
record Condition(Label name, Count count, Set<Sector> sectors, boolean committed, double least, double share) {

    /** So that a share that cannot be written exactly asks for nobody too many. */
    private static final double EXACT = 1e-9;

    Condition {
        sectors = Set.copyOf(sectors);
    }

    /** Members that count. */
    List<Member> counted(Makeup makeup) {
        return makeup.members().stream()
                .filter(member -> member.committed() || !committed)
                .filter(member -> sectors.isEmpty() || sectors.contains(member.sector()))
                .toList();
    }

    /** How many there are; null when it is not known. */
    @Nullable
    Double have(Makeup makeup) {
        List<Member> counted = counted(makeup);
        return switch (count) {
            case MEMBERS -> (double) counted.size();
            case KINDS ->
                (double) counted.stream().map(Member::sector).distinct().count();
            case HELICES ->
                (double) counted.stream()
                        .map(member -> member.sector().helix())
                        .distinct()
                        .count();
            case LINKS ->
                makeup.chain().links().isEmpty()
                        ? null
                        : Double.valueOf(makeup.held(counted).size());
            case MANAGEMENT -> makeup.management();
        };
    }

    /** How many there must be as it is composed now; null when it is not known. */
    @Nullable
    Double wanted(Makeup makeup) {
        if (count == Count.LINKS && share > 0 && makeup.chain().links().isEmpty()) {
            return null;
        }
        return Math.max(least, wantedByShare(makeup));
    }

    private double wantedByShare(Makeup makeup) {
        int all = count == Count.LINKS
                ? makeup.chain().links().size()
                : makeup.members().size();
        return share == 0 ? 0 : Math.max(1, Math.ceil(share * all - EXACT));
    }

    /** Whether more will be asked for as more organizations come in. */
    boolean grows(Makeup makeup) {
        return count == Count.MEMBERS && share > 0 && Objects.equals(wanted(makeup), wantedByShare(makeup));
    }
}
