package org.trihelix.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.internal.JacksonUtils;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A chart with its heading, a sentence that says what one sees, and the same data as a table one click away. */
public final class Chart extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final Drawing drawing = new Drawing();
    private final Div table = new Div();
    private final H2 title = new H2();
    private final Paragraph summary = new Paragraph();
    private final Button toggle;
    private transient ChartData data;

    public Chart(ViewContext context, ChartData data) {
        this.context = context;
        this.data = data;
        toggle = new Button(context.text("ui.chart.table"), click -> show(!table.isVisible()));
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var root = getContent();
        root.addClassName("th-chart");
        root.getElement().setAttribute("role", "figure");
        root.add(title, summary, drawing, table, toggle);
        show(false);
        data(data);
    }

    /** Shows other data. */
    public void data(ChartData data) {
        this.data = data;
        title.setText(data.title());
        summary.setText(data.summary());
        getContent().getElement().setAttribute("aria-label", data.title());
        drawing.draw(data, context.locale());
        show(table.isVisible());
    }

    /** The table is there only while it is shown: a session keeps every cell in memory. */
    private void show(boolean asTable) {
        table.removeAll();
        if (asTable) {
            table.add(table());
        }
        table.setVisible(asTable);
        drawing.setVisible(!asTable);
        toggle.setText(context.text(asTable ? "ui.chart.picture" : "ui.chart.table"));
    }

    private Component table() {
        var made = new NativeTable();
        made.addClassName("th-table");
        made.setCaptionText(context.text("ui.chart.caption", data.title(), data.unit()));
        var head = new NativeTableRow(new NativeTableHeaderCell(""));
        data.series().forEach(series -> head.add(header(series.name(), "col")));
        made.getHead().add(head);
        NumberFormat numbers = NumberFormat.getInstance(context.locale());
        for (int i = 0; i < data.categories().size(); i++) {
            var row = new NativeTableRow(header(data.categories().get(i), "row"));
            for (ChartData.Series series : data.series()) {
                row.add(cell(series.values().get(i), numbers));
            }
            made.getBody().add(row);
        }
        return made;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(@Nullable Double value, NumberFormat numbers) {
        var cell = new NativeTableCell(value == null ? "–" : numbers.format(value));
        cell.addClassName("th-figure");
        return cell;
    }

    /** The element that draws, with nothing to say to screen readers that the summary does not say. */
    @Tag("trihelix-chart")
    private static final class Drawing extends Component {
        private static final long serialVersionUID = 1L;

        void draw(ChartData data, Locale locale) {
            ObjectNode model = JacksonUtils.createObjectNode();
            model.put("kind", data.kind().name().toLowerCase(Locale.ROOT));
            model.put("unit", data.unit());
            model.put("language", locale.toLanguageTag());
            model.set("categories", JacksonUtils.listToJson(data.categories()));
            model.set(
                    "series",
                    JacksonUtils.listToJson(
                            data.series().stream().map(Drawing::series).toList()));
            getElement().setPropertyJson("model", model);
            getElement().setAttribute("role", "img");
            getElement().setAttribute("aria-label", data.summary());
        }

        private static ObjectNode series(ChartData.Series series) {
            ObjectNode node = JacksonUtils.createObjectNode();
            node.put("name", series.name());
            var values = node.putArray("values");
            List<@Nullable Double> numbers = series.values();
            numbers.forEach(values::add);
            return node;
        }

        @Override
        protected void onAttach(AttachEvent event) {
            event.getUI().getPage().addJsModule("/app/trihelix/chart.js");
        }
    }
}
