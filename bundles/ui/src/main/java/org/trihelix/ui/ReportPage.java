package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** A page that is also to be read on paper: printed, it stands alone, without what the hub shows around it. */
public final class ReportPage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * @param crumbs pages above, outermost first
     * @param title in the reader's language
     * @param about whose report it is, and of which day
     * @param sections from top to bottom; none is torn apart by the end of a sheet when it fits on one
     */
    public ReportPage(ViewContext context, List<Crumb> crumbs, String title, String about, Component... sections) {
        Div page = getContent();
        page.addClassNames("th-page", "th-report");
        var print = Buttons.primary(
                context,
                PageAction.of("ui.report.print", () -> UI.getCurrent().getPage().executeJs("window.print()")));
        var actions = new Div(print);
        actions.addClassName("th-actions");
        var head = new Div(new H1(title), actions);
        head.addClassName("th-title-row");
        var subtitle = new Paragraph(about);
        subtitle.addClassName("th-hint");
        var body = new Div(sections);
        body.addClassName("th-sections");
        page.add(PageHead.crumbs(context, crumbs), head, subtitle, body);
    }
}
