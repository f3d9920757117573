package org.trihelix.ui;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * How data of one kind is drawn and told.
 *
 * @param element name of the custom element that draws, also of its module
 * @param backKey key of the button that leads from the table back to the picture
 * @param model what the element gets
 * @param sheet makes the same as a table
 */
record PictureForm(String element, String backKey, ObjectNode model, Supplier<Sheet> sheet) {

    static PictureForm of(PictureData data, ViewContext context) {
        return switch (data) {
            case ChartData chart -> ChartForm.of(chart, context);
            case NetworkData network -> NetworkForm.of(network, context);
            case TileMapData map -> MapForms.tiles(map, context);
            case PointMapData map -> MapForms.points(map, context);
        };
    }

    /** A model with what all elements want to know. */
    static ObjectNode model(String unit, Locale locale) {
        ObjectNode model = JacksonUtils.createObjectNode();
        model.put("unit", unit);
        model.put("language", locale.toLanguageTag());
        return model;
    }
}
