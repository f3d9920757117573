package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** Pieces at the top of pages. */
final class PageHead {

    private PageHead() {}

    static Component crumbs(ViewContext context, List<Crumb> crumbs) {
        var list = new OrderedList();
        crumbs.forEach(crumb -> list.add(new ListItem(new Anchor(crumb.path(), crumb.label()))));
        var nav = new Nav(list);
        nav.addClassName("th-crumbs");
        nav.setAriaLabel(context.text("ui.crumbs"));
        nav.setVisible(!crumbs.isEmpty());
        return nav;
    }
}
