package org.trihelix.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Region;

/**
 * A value for each region, as a map of equal tiles: small regions are seen as well as large ones.
 *
 * @param title heading in the reader's language
 * @param summary a sentence that says what one sees; screen readers get it too
 * @param unit of the values: "ideas"
 * @param tiles regions; those without a place on the map of tiles stand in the table only
 */
public record TileMapData(String title, String summary, String unit, List<Tile> tiles) implements PictureData {

    public TileMapData {
        tiles = List.copyOf(tiles);
    }

    /**
     * A region.
     *
     * @param name in the reader's language
     * @param value null where there is none
     * @param path of a page about it below {@code /app/}, null when there is none
     */
    public record Tile(
            String code,
            String name,
            @Nullable Double value,
            @Nullable String path) {}

    /** A tile for each region of the country, with its value by code where it has one and without a link. */
    public static List<Tile> tiles(List<Region> regions, Map<String, Double> values, Locale locale) {
        return regions.stream()
                .filter(region -> region.parent() != null)
                .map(region -> new Tile(region.code(), region.name(locale), values.get(region.code()), null))
                .toList();
    }
}
