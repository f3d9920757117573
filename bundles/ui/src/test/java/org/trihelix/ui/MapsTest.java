package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MapsTest {
    private static final int REGIONS = 83;

    /** Snyder's own numerical example, page 291. */
    @Test
    void theProjectionIsAlbers() {
        Albers.Point point = new Albers(29.5, 45.5, 23, -96).project(35, -75);
        assertThat(point.x()).isCloseTo(0.2952720, within(1e-7));
        assertThat(point.y()).isCloseTo(0.2416774, within(1e-7));
    }

    @Test
    void theEastOfChukotkaLiesInTheEast() {
        assertThat(Albers.RUSSIA.project(66, -170).x())
                .isGreaterThan(Albers.RUSSIA.project(66, 178).x());
    }

    @Test
    void everyTileHasItsOwnPlaceAndName() {
        Set<String> places = TileGrid.all().stream()
                .map(place -> place.column() + " " + place.row())
                .collect(Collectors.toSet());
        Set<String> names = TileGrid.all().stream()
                .map(place -> place.shortName(Locale.of("ru")))
                .collect(Collectors.toSet());
        assertThat(TileGrid.all()).hasSize(REGIONS);
        assertThat(places).hasSize(REGIONS);
        assertThat(names).hasSize(REGIONS).allMatch(name -> name.length() <= 6);
    }
}
