package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.trihelix.ui.PlainTable;

/** A table whose headings are told by their keys. */
final class Tables {

    private final PlainTable table;

    /**
     * @param name what it is about, for those who do not see the heading above it
     * @param headings keys of the columns' headings
     */
    Tables(Say say, String name, List<String> headings) {
        List<String> texts = headings.stream().map(key -> say.text(key)).toList();
        table = new PlainTable(name, texts);
    }

    /** Adds a row: its first cell names it, the others are texts (figures) or components. */
    Tables row(Component name, Object... cells) {
        table.row(name, cells);
        return this;
    }

    /** A line with a second one below it. */
    static Component twoLines(Component first, String second) {
        var hint = new Paragraph(second);
        hint.addClassName("th-hint");
        hint.setVisible(!second.isEmpty());
        return new Div(first, hint);
    }

    PlainTable made() {
        return table;
    }
}
