package org.trihelix.clusters.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.trihelix.clusters.Network.Edge;
import org.trihelix.clusters.domain.Tie;
import org.trihelix.clusters.domain.TieKind;

/** Ties as arrays for the methods: organizations are numbered in the order of their identifiers. */
final class Fabric {

    private final List<String> ids;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<Edge> edges;

    private Fabric(Collection<String> organizations, List<Tie> ties) {
        ids = List.copyOf(new TreeSet<>(organizations));
        for (int i = 0; i < ids.size(); i++) {
            index.put(ids.get(i), i);
        }
        edges = summed(ties);
    }

    /** Of all that are tied. */
    static Fabric of(List<Tie> ties) {
        Set<String> tied = new TreeSet<>();
        ties.forEach(tie -> {
            tied.add(tie.one());
            tied.add(tie.other());
        });
        return new Fabric(tied, ties);
    }

    /** Of those organizations alone, tied or not. */
    static Fabric within(Collection<String> organizations, List<Tie> ties) {
        Set<String> wanted = Set.copyOf(organizations);
        return new Fabric(
                wanted,
                ties.stream()
                        .filter(tie -> wanted.contains(tie.one()) && wanted.contains(tie.other()))
                        .toList());
    }

    private static List<Edge> summed(List<Tie> ties) {
        var pairs = new LinkedHashMap<List<String>, List<Tie>>();
        ties.forEach(tie -> pairs.computeIfAbsent(List.of(tie.one(), tie.other()), key -> new ArrayList<>())
                .add(tie));
        return pairs.entrySet().stream()
                .map(pair -> edge(pair.getKey(), pair.getValue()))
                .toList();
    }

    private static Edge edge(List<String> ends, List<Tie> ties) {
        Map<TieKind, Integer> kinds = new EnumMap<>(TieKind.class);
        double weight = 0;
        for (Tie tie : ties) {
            kinds.merge(tie.kind(), 1, Integer::sum);
            weight += tie.weight();
        }
        return new Edge(ends.getFirst(), ends.getLast(), weight, kinds);
    }

    List<String> ids() {
        return ids;
    }

    List<Edge> edges() {
        return edges;
    }

    int index(String id) {
        return index.getOrDefault(id, -1);
    }

    org.trihelix.analytics.network.Network network() {
        int[] from = new int[edges.size()];
        int[] to = new int[edges.size()];
        double[] weights = new double[edges.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = index(edges.get(i).one());
            to[i] = index(edges.get(i).other());
            weights[i] = edges.get(i).weight();
        }
        return org.trihelix.analytics.network.Network.of(ids.size(), from, to, weights);
    }
}
