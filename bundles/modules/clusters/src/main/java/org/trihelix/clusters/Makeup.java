package org.trihelix.clusters;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Sector;
import org.trihelix.clusters.domain.Chain;

/**
 * What is known about the composition of a cluster or candidate.
 *
 * @param cluster identifier of the cluster or candidate
 * @param members organizations that have not declined
 * @param chain that they stand in; without links when its module is not here
 * @param management full-time posts of its management, 0 to 1000; null when nobody has told
 */
public record Makeup(
        String cluster,
        List<Member> members,
        Chain chain,
        @Nullable Double management) {

    public Makeup {
        members = List.copyOf(members);
    }

    /**
     * An organization.
     *
     * @param organization its identifier
     * @param committed whether it has confirmed that it takes part
     * @param links codes of the links that it is to hold or stands in
     */
    public record Member(String organization, Sector sector, boolean committed, Set<String> links) {

        public Member {
            links = Set.copyOf(links);
        }
    }

    /** Codes of the links of the chain that those members hold. */
    public Set<String> held(List<Member> some) {
        var held = new HashSet<String>();
        some.forEach(member -> held.addAll(member.links()));
        held.removeIf(link -> chain.link(link).isEmpty());
        return held;
    }
}
