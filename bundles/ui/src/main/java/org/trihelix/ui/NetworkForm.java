package org.trihelix.ui;

import java.text.Collator;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** A network; its table has a row for each node with all its ties. */
final class NetworkForm {

    private final NetworkData data;
    private final ViewContext context;
    private final Map<String, NetworkData.Node> nodes;
    private final Map<String, List<Tie>> ties = new HashMap<>();

    /** A tie as one of its ends sees it. */
    private record Tie(NetworkData.Node other, double weight) {}

    private NetworkForm(NetworkData data, ViewContext context) {
        this.data = data;
        this.context = context;
        nodes = data.nodes().stream().collect(Collectors.toMap(NetworkData.Node::id, Function.identity()));
        data.nodes().forEach(node -> ties.put(node.id(), new ArrayList<>()));
        for (NetworkData.Edge edge : data.edges()) {
            tie(edge.from(), edge.to(), edge.weight());
            tie(edge.to(), edge.from(), edge.weight());
        }
    }

    static PictureForm of(NetworkData data, ViewContext context) {
        var form = new NetworkForm(data, context);
        return new PictureForm("trihelix-network", "ui.picture.network", form.model(), form::sheet);
    }

    private void tie(String from, String to, double weight) {
        of(from).add(new Tie(node(to), weight));
    }

    private List<Tie> of(String node) {
        return ties.getOrDefault(node, List.of());
    }

    private NetworkData.Node node(String id) {
        NetworkData.Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no node " + id);
        }
        return node;
    }

    private ObjectNode model() {
        ObjectNode model = PictureForm.model(data.unit(), context.locale());
        var groups = model.putArray("groups");
        data.groups().forEach(group -> groups.add(group.name()));
        List<String> order = data.groups().stream().map(NetworkData.Group::id).toList();
        var drawn = model.putArray("nodes");
        for (NetworkData.Node node : data.nodes()) {
            ObjectNode one = drawn.addObject().put("id", node.id()).put("label", node.label());
            one.put("group", order.indexOf(node.group()))
                    .put("ties", of(node.id()).size());
            one.put("path", node.path());
        }
        var edges = model.putArray("edges");
        data.edges()
                .forEach(edge -> edges.addObject()
                        .put("from", edge.from())
                        .put("to", edge.to())
                        .put("weight", edge.weight()));
        return model;
    }

    private Sheet sheet() {
        Map<String, String> groups =
                data.groups().stream().collect(Collectors.toMap(NetworkData.Group::id, NetworkData.Group::name));
        Collator alphabet = Collator.getInstance(context.locale());
        List<List<Sheet.Cell>> rows = data.nodes().stream()
                .sorted(Comparator.comparing(NetworkData.Node::label, alphabet))
                .map(node -> List.<Sheet.Cell>of(
                        new Sheet.Words(node.label(), node.path()),
                        new Sheet.Words(groups.getOrDefault(node.group(), "")),
                        new Sheet.Figure((double) of(node.id()).size()),
                        new Sheet.Words(tied(node))))
                .toList();
        List<String> heads = List.of(
                "", context.text("ui.network.group"), context.text("ui.network.ties"), context.text("ui.network.with"));
        return new Sheet(context.text("ui.picture.caption", data.title(), data.unit()), heads, rows);
    }

    /** The strongest first. */
    private String tied(NetworkData.Node node) {
        NumberFormat numbers = NumberFormat.getInstance(context.locale());
        return of(node.id()).stream()
                .sorted(Comparator.comparingDouble(Tie::weight).reversed())
                .map(tie -> context.text("ui.network.tie", tie.other().label(), numbers.format(tie.weight())))
                .collect(Collectors.joining(", "));
    }
}
