package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.trihelix.api.people.Sector;
import org.trihelix.clusters.Network;
import org.trihelix.clusters.Network.Node;
import org.trihelix.ui.NetworkData;
import org.trihelix.ui.NetworkData.Group;
import org.trihelix.ui.Picture;

/** Who works with whom, as a picture. */
final class NetworkPicture {

    /** More kinds than these cannot be told apart; the smaller communities are one kind together. */
    private static final int COMMUNITIES = 7;

    private NetworkPicture() {}

    /** Among the organizations of a cluster, by helix. */
    static Component byHelix(Say say, Network network) {
        if (network.edges().isEmpty()) {
            return new Section(
                    new H2(say.text("clusters.network.title")),
                    new Paragraph(say.text("clusters.composition.ties", 0)));
        }
        List<Group> groups = Arrays.stream(Sector.Helix.values())
                .map(helix -> new Group(helix.name(), say.word("helix", helix)))
                .toList();
        return picture(
                say,
                "clusters.network",
                network,
                groups,
                node -> node.organization().sector().helix().name());
    }

    /** The whole, by community. */
    static Component byCommunity(Say say, Network network) {
        int found = network.nodes().stream().mapToInt(Node::community).max().orElse(0) + 1;
        List<Group> groups = IntStream.range(0, Math.min(found, COMMUNITIES + 1))
                .mapToObj(number -> new Group(
                        String.valueOf(number),
                        number < COMMUNITIES
                                ? say.text("clusters.suggested.community", number + 1)
                                : say.text("clusters.network.smaller")))
                .toList();
        return picture(
                say,
                "clusters.network.all",
                network,
                groups,
                node -> String.valueOf(Math.min(node.community(), COMMUNITIES)));
    }

    private static Component picture(
            Say say, String keys, Network network, List<Group> groups, Function<Node, String> group) {
        List<NetworkData.Node> nodes = network.nodes().stream()
                .map(node -> new NetworkData.Node(
                        node.organization().id(),
                        node.organization().name(),
                        group.apply(node),
                        Paths.organization(node.organization().id())))
                .toList();
        List<String> ids = nodes.stream().map(NetworkData.Node::id).toList();
        List<NetworkData.Edge> edges = network.edges().stream()
                .filter(edge -> ids.contains(edge.one()) && ids.contains(edge.other()))
                .map(edge -> new NetworkData.Edge(edge.one(), edge.other(), edge.weight()))
                .toList();
        List<Group> there = groups.stream()
                .filter(one -> nodes.stream().anyMatch(node -> node.group().equals(one.id())))
                .toList();
        return new Picture(
                say.context(),
                new NetworkData(
                        say.text(keys + ".title"),
                        say.text(keys + ".summary", nodes.size(), edges.size()),
                        say.text("clusters.network.unit"),
                        there,
                        nodes,
                        edges));
    }
}
