package org.trihelix.ui;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Bars and lines. */
final class ChartForm {

    private ChartForm() {}

    static PictureForm of(ChartData data, ViewContext context) {
        ObjectNode model = PictureForm.model(data.unit(), context.locale());
        model.put("kind", data.kind().name().toLowerCase(Locale.ROOT));
        model.set("categories", JacksonUtils.listToJson(data.categories()));
        var series = model.putArray("series");
        for (ChartData.Series one : data.series()) {
            var values = series.addObject().put("name", one.name()).putArray("values");
            one.values().forEach(values::add);
        }
        return new PictureForm("trihelix-chart", "ui.picture.chart", model, () -> sheet(data, context));
    }

    private static Sheet sheet(ChartData data, ViewContext context) {
        List<String> heads = new ArrayList<>(List.of(""));
        data.series().forEach(series -> heads.add(series.name()));
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < data.categories().size(); i++) {
            int category = i;
            List<Sheet.Cell> row =
                    new ArrayList<>(List.of(new Sheet.Words(data.categories().get(i))));
            data.series()
                    .forEach(series -> row.add(new Sheet.Figure(series.values().get(category))));
            rows.add(row);
        }
        return new Sheet(context.text("ui.picture.caption", data.title(), data.unit()), heads, rows);
    }
}
