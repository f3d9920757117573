package org.trihelix.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Things and the ties between them.
 *
 * @param title heading in the reader's language
 * @param summary a sentence that says what one sees; screen readers get it too
 * @param unit what the weight of a tie counts: "joint projects"
 * @param groups told apart by colour and shape, in the order of the legend; at least one; more than eight begin to look alike
 * @param nodes with identifiers of their own
 * @param edges between two different nodes, at most one between the same two
 */
public record NetworkData(
        String title, String summary, String unit, List<Group> groups, List<Node> nodes, List<Edge> edges)
        implements PictureData {

    /** @throws IllegalArgumentException when something names what is not there, or names it twice */
    public NetworkData {
        groups = List.copyOf(groups);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        Set<String> known = distinct(nodes.stream().map(Node::id).toList(), "node");
        Set<String> named = distinct(groups.stream().map(Group::id).toList(), "group");
        nodes.forEach(node -> require(named.contains(node.group()), "no group " + node.group()));
        var pairs = new HashSet<Set<String>>();
        for (Edge edge : edges) {
            require(known.contains(edge.from()) && known.contains(edge.to()), "an edge leads to no node");
            require(!edge.from().equals(edge.to()), "an edge leads from " + edge.from() + " to itself");
            require(pairs.add(Set.of(edge.from(), edge.to())), "two edges between the same nodes");
        }
    }

    private static Set<String> distinct(List<String> ids, String what) {
        Set<String> distinct = ids.stream().collect(Collectors.toSet());
        require(distinct.size() == ids.size(), "two of the same " + what);
        return distinct;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * Things of one kind.
     *
     * @param name in the reader's language
     */
    public record Group(String id, String name) {}

    /**
     * A thing.
     *
     * @param label in the reader's language
     * @param group identifier of its group
     * @param path of its page below {@code /app/}, null when it has none
     */
    public record Node(
            String id, String label, String group, @Nullable String path) {}

    /**
     * A tie, without direction.
     *
     * @param from identifier of one node
     * @param to identifier of the other
     * @param weight more than 0; thicker when more
     */
    public record Edge(String from, String to, double weight) {

        /** @throws IllegalArgumentException when the weight is not a number above 0 */
        public Edge {
            if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("no weight of a tie: " + weight);
            }
        }
    }
}
