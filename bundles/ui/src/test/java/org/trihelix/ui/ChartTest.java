package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.NativeTable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChartTest {
    private final FakeContext context = new FakeContext();

    private static ChartData data(List<@Nullable Double> values) {
        return new ChartData(
                ChartData.Kind.LINE,
                "Голоса",
                "Больше всего в мае.",
                "голоса",
                List.of("апрель", "май"),
                List.of(new ChartData.Series("Агропром", values)));
    }

    @Test
    void theTableSaysTheSameAsThePicture() {
        var chart = new Chart(context, data(Arrays.asList(null, 1234.5)));
        assertThat(Find.all(chart, NativeTable.class)).isEmpty();
        Find.button(chart, "ui.chart.table").click();
        var table = Find.all(chart, NativeTable.class).findFirst().orElseThrow();
        assertThat(Find.text(table)).contains("Агропром", "апрель", "–", "1\u00a0234,5");
        assertThat(Find.button(chart, "ui.chart.picture").isVisible()).isTrue();
    }

    @Test
    void screenReadersGetTheSentence() {
        var chart = new Chart(context, data(List.of(1., 2.)));
        assertThat(chart.getElement().getOuterHTML()).contains("aria-label=\"Больше всего в мае.\"");
    }

    @Test
    void aSeriesOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> data(List.of(1.)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 values");
    }
}
