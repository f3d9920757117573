package org.trihelix.clusters.internal.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trihelix.api.people.Sector.Helix;
import org.trihelix.clusters.Composition;
import org.trihelix.clusters.Network.Fit;
import org.trihelix.clusters.Network.Role;
import org.trihelix.clusters.domain.Rule;

/**
 * With whom a candidate can begin: the organization that fits best for each helix of the three that it lacks, and as many more as a cluster
 * needs. Each one that is asked has to answer before the cluster is founded, so not more than that are ticked for the reader.
 */
final class Picks {

    private static final List<Helix> TRIPLE = List.of(Helix.SCIENCE, Helix.INDUSTRY, Helix.GOVERNMENT);

    private record Best(String link, Fit fit) {

        Helix helix() {
            return fit.organization().sector().helix();
        }
    }

    private Picks() {}

    /**
     * Codes of links by the identifiers of organizations.
     *
     * @param seats organizations that are in already
     */
    static Map<String, String> of(List<Role> roles, Composition composition, int seats) {
        List<Best> bests = bests(roles).stream()
                .sorted(Comparator.comparingDouble((Best best) -> best.fit().points())
                        .reversed())
                .toList();
        var picks = new LinkedHashMap<String, String>();
        for (Helix helix : TRIPLE) {
            if (composition.members().getOrDefault(helix, 0) == 0) {
                bests.stream().filter(best -> best.helix() == helix).findFirst().ifPresent(best -> put(picks, best));
            }
        }
        for (Best best : bests) {
            if (seats + picks.size() < Rule.LEAST) {
                put(picks, best);
            }
        }
        return picks;
    }

    private static void put(Map<String, String> picks, Best best) {
        picks.put(best.fit().organization().id(), best.link());
    }

    /** The best of each role, nobody for two of them. */
    private static List<Best> bests(List<Role> roles) {
        var bests = new ArrayList<Best>();
        var taken = new HashSet<String>();
        for (Role role : roles) {
            role.fits().stream()
                    .filter(fit -> !taken.contains(fit.organization().id()))
                    .findFirst()
                    .ifPresent(fit -> {
                        taken.add(fit.organization().id());
                        bests.add(new Best(role.link().code(), fit));
                    });
        }
        return bests;
    }
}
