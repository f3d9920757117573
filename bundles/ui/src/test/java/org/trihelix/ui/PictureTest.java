package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trihelix.api.people.Region;

class PictureTest {
    private static final NetworkData.Group SCIENCE = new NetworkData.Group("s", "Наука");
    private static final NetworkData.Group BUSINESS = new NetworkData.Group("b", "Бизнес");

    private final FakeContext context = new FakeContext();

    private static ChartData chart(List<@Nullable Double> values) {
        return new ChartData(
                ChartData.Kind.LINE,
                "Голоса",
                "Больше всего в мае.",
                "голоса",
                List.of("апрель", "май"),
                List.of(new ChartData.Series("Агропром", values)));
    }

    private static NetworkData network(List<NetworkData.Edge> edges) {
        return new NetworkData(
                "Сеть",
                "Институт стоит в середине.",
                "совместные проекты",
                List.of(SCIENCE, BUSINESS),
                List.of(
                        new NetworkData.Node("1", "Институт", "s", "organizations/1"),
                        new NetworkData.Node("2", "Завод", "b", null),
                        new NetworkData.Node("3", "Фонд", "b", null)),
                edges);
    }

    private NativeTable table(Picture picture) {
        assertThat(Find.all(picture, NativeTable.class)).isEmpty();
        Find.button(picture, "ui.picture.table").click();
        return Find.all(picture, NativeTable.class).findFirst().orElseThrow();
    }

    private static List<String> rows(Component table) {
        return Find.all(table, NativeTableRow.class).map(Find::text).toList();
    }

    @Test
    void theTableSaysTheSameAsTheChart() {
        var picture = new Picture(context, chart(Arrays.asList(null, 1234.5)));
        assertThat(Find.text(table(picture))).contains("Агропром", "апрель", "–", "1\u00a0234,5");
        assertThat(Find.button(picture, "ui.picture.chart").isVisible()).isTrue();
    }

    @Test
    void screenReadersGetTheSentence() {
        var picture = new Picture(context, chart(List.of(1., 2.)));
        assertThat(picture.getElement().getOuterHTML()).contains("aria-label=\"Больше всего в мае.\"");
    }

    @Test
    void aSeriesOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> chart(List.of(1.)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 values");
    }

    @Test
    void theTableOfANetworkNamesEveryTieFromBothEndsTheStrongestFirst() {
        var picture = new Picture(
                context, network(List.of(new NetworkData.Edge("1", "2", 1), new NetworkData.Edge("3", "1", 2.5))));
        NativeTable table = table(picture);
        assertThat(rows(table))
                .containsExactly(
                        "ui.network.groupui.network.tiesui.network.with",
                        "ЗаводБизнес1ui.network.tie[Институт, 1]",
                        "ИнститутНаука2ui.network.tie[Фонд, 2,5], ui.network.tie[Завод, 1]",
                        "ФондБизнес1ui.network.tie[Институт, 2,5]");
        assertThat(Find.all(table, Anchor.class).map(Anchor::getHref)).containsExactly("organizations/1");
    }

    @Test
    void aNetworkThatContradictsItselfIsRefused() {
        for (List<NetworkData.Edge> wrong : List.of(
                List.of(new NetworkData.Edge("1", "4", 1)),
                List.of(new NetworkData.Edge("1", "1", 1)),
                List.of(new NetworkData.Edge("1", "2", 1), new NetworkData.Edge("2", "1", 1)))) {
            assertThatThrownBy(() -> network(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new NetworkData.Edge("1", "2", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMapOfTilesTellsTheRegionsWithAValueTheLargestFirst() {
        List<Region> regions = List.of(
                new Region("RU", null, "Россия", "Russia", 66, 94),
                new Region("RU-TOM", "RU", "Томская область", "Tomsk", 56, 85),
                new Region("RU-KYA", "RU", "Красноярский край", "Krasnoyarsk", 56, 93),
                new Region("RU-MOW", "RU", "Москва", "Moscow", 55, 37));
        var tiles = TileMapData.tiles(regions, Map.of("RU-TOM", 1., "RU-KYA", 7.), context.locale());
        var picture = new Picture(context, new TileMapData("Идеи", "Больше всего в крае.", "идей", tiles));
        assertThat(rows(table(picture))).containsExactly("ui.map.regionидей", "Красноярский край7", "Томская область1");
    }

    @Test
    void aMapOfPointsTellsWhereTheyAre() {
        var picture = new Picture(
                context,
                new PointMapData(
                        "Участники",
                        "Все в Сибири.",
                        "",
                        List.of(new PointMapData.Group("s", "Наука")),
                        List.of(new PointMapData.Point("Институт", "s", new PointMapData.Place(56, 92.9), null, null)),
                        List.of()));
        assertThat(Find.text(table(picture))).contains("Институт", "Наука", "ui.map.coordinates[56.0, 92.9]");
        assertThatThrownBy(() -> new PointMapData.Place(91, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherDataTakesThePlaceOfTheOld() {
        var picture = new Picture(context, chart(List.of(1., 2.)));
        picture.data(network(List.of()));
        String html = picture.getElement().getOuterHTML();
        assertThat(html).contains("trihelix-network").doesNotContain("trihelix-chart", "Голоса");
    }
}
