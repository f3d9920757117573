package org.trihelix.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the regions stand on a map of equal tiles, from {@code internal/tiles.csv}. */
final class TileGrid {

    private static final Map<String, Place> PLACES = read();

    /** @param column from the west
     * @param row from the north */
    record Place(String code, int column, int row, String shortRu, String shortEn) {

        String shortName(Locale locale) {
            return locale.getLanguage().equals("ru") ? shortRu : shortEn;
        }
    }

    private TileGrid() {}

    static @Nullable Place of(String code) {
        return PLACES.get(code);
    }

    static List<Place> all() {
        return List.copyOf(PLACES.values());
    }

    private static Map<String, Place> read() {
        try (var stream = TileGrid.class.getResourceAsStream("internal/tiles.csv")) {
            if (stream == null) {
                throw new IllegalStateException("tiles.csv is missing from the bundle");
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            return lines.skip(1)
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Place(
                            cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3], cells[4]))
                    .collect(Collectors.toUnmodifiableMap(Place::code, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
