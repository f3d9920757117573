package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/**
 * A chart, a network or a map with its heading, a sentence that says what one sees, the same data as a table one click away, and downloads.
 * What has a path is opened by a click in the picture, and is a link in the table.
 */
public final class Picture extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private static final String PATH = "event.detail.path";

    /** In the page: the browser draws what it saves. */
    private static final String SAVE = """
            this.onclick = event => {
                const format = event.target.closest('[data-format]')?.dataset.format;
                const picture = this.closest('.th-picture');
                if (format) {
                    picture.querySelector('[role=img]').save(format, picture.querySelector('h2').textContent);
                }
            };""";

    private final transient ViewContext context;
    private final H2 title = new H2();
    private final Paragraph summary = new Paragraph();
    private final Div place = new Div();
    private final Div table = new Div();
    private final Div saving = new Div();
    private final Button toggle;
    private PictureElement drawing;
    private transient PictureData data;
    private transient PictureForm form;

    public Picture(ViewContext context, PictureData data) {
        this(context, data, true);
    }

    /** Without downloads, for a card of the home page: a session keeps that page longest. */
    public static Picture onCard(ViewContext context, PictureData data) {
        return new Picture(context, data, false);
    }

    private Picture(ViewContext context, PictureData data, boolean downloads) {
        this.context = context;
        this.data = data;
        form = PictureForm.of(data, context);
        drawing = element();
        toggle = new Button("", click -> show(!table.isVisible()));
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var bar = new Div(toggle);
        if (downloads) {
            bar.add(saving());
        }
        bar.addClassName("th-picture-bar");
        var root = getContent();
        root.addClassName("th-picture");
        root.getElement().setAttribute("role", "figure");
        root.add(title, summary, place, table, bar);
        table.setVisible(false);
        data(data);
    }

    /** Shows other data, of the same kind or another. */
    public void data(PictureData data) {
        this.data = data;
        form = PictureForm.of(data, context);
        title.setText(data.title());
        summary.setText(data.summary());
        getContent().getElement().setAttribute("aria-label", data.title());
        if (!drawing.getElement().getTag().equals(form.element())) {
            drawing = element();
        }
        drawing.draw(form, data.summary());
        show(table.isVisible());
    }

    private PictureElement element() {
        var element = new PictureElement(form.element());
        element.getElement()
                .addEventListener(
                        "open", event -> open(event.getEventData().path(PATH).asString("")))
                .addEventData(PATH);
        place.removeAll();
        place.add(element);
        return element;
    }

    /** The browser sends a path; only one that stands in the model is followed. */
    private void open(String path) {
        if (!path.isEmpty() && form.model().findValuesAsString("path").contains(path)) {
            context.navigate(path);
        }
    }

    /** The table is there only while it is shown: a session keeps every cell in memory. */
    private void show(boolean asTable) {
        table.removeAll();
        if (asTable) {
            table.add(form.sheet().get().table(context.locale()));
        }
        table.setVisible(asTable);
        place.setVisible(!asTable);
        saving.setVisible(!asTable);
        toggle.setText(context.text(asTable ? form.backKey() : "ui.picture.table"));
    }

    private Component saving() {
        var csv = new Anchor("", context.text("ui.picture.format", "CSV"));
        var handler = new SheetDownload(context, () -> data, () -> form.sheet().get());
        // Flow gives out the address of a download only on a page.
        csv.addAttachListener(event -> csv.setHref(handler));
        csv.addClassName("th-export");
        Still.fill(saving, List.of(save("PNG"), save("SVG")));
        saving.addAttachListener(event -> saving.getElement().executeJs(SAVE));
        saving.addClassName("th-picture-saving");
        var all = new Div(new Span(context.text("ui.picture.download")), csv, saving);
        all.addClassName("th-picture-download");
        return all;
    }

    private Button save(String format) {
        var button = new Button(context.text("ui.picture.format", format));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("data-format", format.toLowerCase(Locale.ROOT));
        return button;
    }
}
