package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trihelix.api.people.Organization;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Network;
import org.trihelix.clusters.Network.Edge;
import org.trihelix.clusters.Network.Node;

/** Who works with whom. */
final class Ties {

    private Ties() {}

    /** Among the organizations of a cluster. */
    static Component among(Say say, Services services, Cluster cluster) {
        var section = new Section(new H2(say.text("clusters.network.title")));
        Network network = services.networks().among(say.context().caller(), cluster.composed());
        section.add(
                network.edges().isEmpty()
                        ? new Paragraph(say.text("clusters.composition.ties", 0))
                        : table(say, network));
        return section;
    }

    private static Component table(Say say, Network network) {
        Map<String, Organization> known = network.nodes().stream()
                .map(Node::organization)
                .collect(Collectors.toMap(Organization::id, organization -> organization));
        var table = new Tables(
                say,
                say.text("clusters.network.title"),
                List.of("clusters.field.organization", "clusters.field.partner", "clusters.field.tie"));
        network.edges().stream()
                .filter(edge -> known.containsKey(edge.one()) && known.containsKey(edge.other()))
                .sorted(Comparator.comparingDouble(Edge::weight).reversed())
                .forEach(edge -> table.row(
                        organization(known, edge.one()), organization(known, edge.other()), kinds(say, edge)));
        return table.made();
    }

    private static Component organization(Map<String, Organization> known, String id) {
        Organization organization = known.get(id);
        return organization == null ? new Span() : new Anchor(Paths.organization(id), organization.name());
    }

    private static Component kinds(Say say, Edge edge) {
        return new Span(edge.kinds().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> kind.getValue() == 1
                        ? say.word("tie", kind.getKey())
                        : say.word("tie", kind.getKey()) + " × " + kind.getValue())
                .collect(Collectors.joining(", ")));
    }
}
