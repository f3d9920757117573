package org.trihelix.forest.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.clusters.domain.ChainLink;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ui.ChartData;
import org.trihelix.ui.NetworkData;
import org.trihelix.ui.Picture;
import org.trihelix.ui.PointMapData;
import org.trihelix.ui.ViewContext;

/** What the page of the platform draws. */
record Pictures(ViewContext context) {

    private static final String HELD = "held";
    private static final String GAP = "gap";
    private static final String ALL = "all";

    /** The chain with its inputs and outputs; where nobody stands has another colour and shape. */
    Component chain(Standing standing) {
        List<ChainLink> links = standing.chain().links();
        return new Picture(
                context,
                new NetworkData(
                        context.text("forest.chain.title"),
                        context.text(
                                "forest.chain.summary",
                                links.size(),
                                standing.gaps().size()),
                        context.text("forest.chain.unit"),
                        Stream.of(HELD, GAP)
                                .map(group -> new NetworkData.Group(group, context.text("forest.chain." + group)))
                                .toList(),
                        links.stream()
                                .map(link -> new NetworkData.Node(
                                        link.code(),
                                        link.name().in(context.locale()),
                                        standing.isGap(link) ? GAP : HELD,
                                        null))
                                .toList(),
                        links.stream()
                                .flatMap(link ->
                                        link.needs().stream().map(need -> new NetworkData.Edge(need, link.code(), 1)))
                                .toList()));
    }

    /** Where the organizations of the chain are at home. */
    Component map(Standing standing, Regions regions) {
        Map<String, Long> counts = standing.regions();
        List<PointMapData.Point> points = counts.entrySet().stream()
                .flatMap(one ->
                        Stream.ofNullable(regions.region(one.getKey())).map(region -> point(region, one.getValue())))
                .toList();
        return new Picture(
                context,
                new PointMapData(
                        context.text("forest.map.title"),
                        context.text("forest.map.summary", points.size()),
                        context.text("forest.map.unit"),
                        List.of(new PointMapData.Group(ALL, context.text("forest.map.group"))),
                        points,
                        PointMapData.ground(regions.all())));
    }

    private PointMapData.Point point(Region region, long count) {
        var place = new PointMapData.Place(region.latitude(), region.longitude());
        return new PointMapData.Point(region.name(context.locale()), ALL, place, (double) count, null);
    }

    /** Ideas by group of technologies, in the order of the field's options; groups without ideas are left out. */
    Component technologies(FieldSet set, IdeaField field, Map<String, Long> tally) {
        List<IdeaField.Option> named = field.options().stream()
                .filter(option -> tally.containsKey(option.code()))
                .toList();
        List<Double> values = named.stream()
                .map(option -> tally.get(option.code()).doubleValue())
                .toList();
        return new Picture(
                context,
                new ChartData(
                        ChartData.Kind.BAR,
                        field.name().in(context.locale()),
                        context.text(
                                "forest.ideas.summary",
                                named.size(),
                                field.options().size()),
                        context.text("forest.ideas.unit"),
                        named.stream()
                                .map(option -> option.name().in(context.locale()))
                                .toList(),
                        List.of(new ChartData.Series(set.name().in(context.locale()), List.copyOf(values)))));
    }
}
