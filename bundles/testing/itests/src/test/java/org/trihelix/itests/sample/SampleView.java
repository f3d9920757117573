package org.trihelix.itests.sample;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Permission;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** A page that says which version it is of. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class SampleView implements ViewContribution {

    /** Comes when the module does, as views that have data do. */
    @Activate
    public SampleView(@Reference SampleModule module) {}

    @Override
    public String path() {
        return "sample";
    }

    @Override
    public String titleKey() {
        return "sample.title";
    }

    @Override
    public Permission permission() {
        return SampleModule.READ;
    }

    @Override
    public MenuItem menu() {
        return new MenuItem(Section.MORE, 90, "modules");
    }

    @Override
    public Component create(ViewContext context) {
        return new Div(new H1(context.text("sample.title")), new Paragraph(context.text("sample.text")));
    }
}
