package org.trihelix.ui;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Maps. */
final class MapForms {

    private static final String BACK = "ui.picture.map";

    private MapForms() {}

    static PictureForm tiles(TileMapData data, ViewContext context) {
        ObjectNode model = PictureForm.model(data.unit(), context.locale());
        model.put("none", context.text("ui.map.none"));
        var tiles = model.putArray("tiles");
        for (TileMapData.Tile tile : data.tiles()) {
            TileGrid.Place place = TileGrid.of(tile.code());
            if (place != null) {
                ObjectNode one = tiles.addObject().put("label", tile.name()).put("value", tile.value());
                one.put("short", place.shortName(context.locale())).put("path", tile.path());
                one.put("column", place.column()).put("row", place.row());
            }
        }
        return new PictureForm("trihelix-tiles", BACK, model, () -> sheet(data, context));
    }

    /** Those with a value, the largest first. */
    private static Sheet sheet(TileMapData data, ViewContext context) {
        Collator alphabet = Collator.getInstance(context.locale());
        List<List<Sheet.Cell>> rows = data.tiles().stream()
                .filter(tile -> tile.value() != null)
                .sorted(Comparator.<TileMapData.Tile, Double>comparing(tile -> Objects.requireNonNull(tile.value()))
                        .reversed()
                        .thenComparing(TileMapData.Tile::name, alphabet))
                .map(tile ->
                        List.<Sheet.Cell>of(new Sheet.Words(tile.name(), tile.path()), new Sheet.Figure(tile.value())))
                .toList();
        List<String> heads = List.of(context.text("ui.map.region"), data.unit());
        return new Sheet(context.text("ui.map.caption", data.title(), rows.size()), heads, rows);
    }

    static PictureForm points(PointMapData data, ViewContext context) {
        ObjectNode model = PictureForm.model(data.unit(), context.locale());
        var groups = model.putArray("groups");
        data.groups().forEach(group -> groups.add(group.name()));
        List<String> order = data.groups().stream().map(PointMapData.Group::id).toList();
        var points = model.putArray("points");
        for (PointMapData.Point point : data.points()) {
            ObjectNode one = points.addObject().put("label", point.label()).put("value", point.value());
            one.put("group", order.indexOf(point.group())).put("path", point.path());
            place(one.putArray("at"), point.at());
        }
        var ground = model.putArray("ground");
        data.ground().forEach(place -> place(ground.addArray(), place));
        return new PictureForm("trihelix-points", BACK, model, () -> sheet(data, context));
    }

    private static void place(ArrayNode target, PointMapData.Place place) {
        Albers.Point point = Albers.RUSSIA.project(place.latitude(), place.longitude());
        target.add(point.x()).add(point.y());
    }

    private static Sheet sheet(PointMapData data, ViewContext context) {
        Map<String, String> groups =
                data.groups().stream().collect(Collectors.toMap(PointMapData.Group::id, PointMapData.Group::name));
        boolean valued = !data.unit().isEmpty();
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (PointMapData.Point point : data.points()) {
            List<Sheet.Cell> row = new ArrayList<>();
            row.add(new Sheet.Words(point.label(), point.path()));
            row.add(new Sheet.Words(groups.getOrDefault(point.group(), "")));
            row.add(new Sheet.Words(context.text(
                    "ui.map.coordinates", point.at().latitude(), point.at().longitude())));
            if (valued) {
                row.add(new Sheet.Figure(point.value()));
            }
            rows.add(row);
        }
        List<String> heads =
                new ArrayList<>(List.of("", context.text("ui.network.group"), context.text("ui.map.place")));
        if (valued) {
            heads.add(data.unit());
        }
        return new Sheet(data.title(), heads, rows);
    }
}
