package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Rows that lead to other pages. */
final class Links {

    private Links() {}

    /** @param empty what is said when there are no rows */
    static Component list(List<ListItem> rows, String empty) {
        if (rows.isEmpty()) {
            var nothing = new Paragraph(empty);
            nothing.addClassName("hub-quiet");
            return nothing;
        }
        var list = new UnorderedList();
        list.addClassNames("hub-rows", "hub-links");
        rows.forEach(list::add);
        return list;
    }

    static ListItem row(String path, String name, String facts) {
        var quiet = new Span(facts);
        quiet.addClassName("hub-quiet");
        return new ListItem(new Anchor(path, name), quiet);
    }
}
