package org.trihelix.forest.internal.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trihelix.api.people.Organization;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.ChainLink;

/**
 * Who stands where in the forest chain.
 *
 * @param held identifiers of organizations by code of the link
 * @param organizations that are registered, by identifier
 */
record Standing(Chain chain, Map<String, Set<String>> held, Map<String, Organization> organizations) {

    /** By name. */
    List<Organization> at(ChainLink link) {
        return held.getOrDefault(link.code(), Set.of()).stream()
                .map(organizations::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Organization::name))
                .toList();
    }

    boolean isGap(ChainLink link) {
        return at(link).isEmpty();
    }

    /** Links where nobody stands. */
    List<ChainLink> gaps() {
        return chain.links().stream().filter(this::isGap).toList();
    }

    /** How many organizations of the chain are at home in each region, by code. */
    Map<String, Long> regions() {
        Set<String> ids = chain.links().stream()
                .map(link -> held.getOrDefault(link.code(), Set.of()))
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(HashSet::new));
        return ids.stream()
                .map(organizations::get)
                .filter(one -> one != null && one.region() != null)
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.region()), TreeMap::new, Collectors.counting()));
    }
}
