package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;
import org.trihelix.web.internal.shell.Visit;

/** The page of cards at {@code /app/}. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class HomeView extends HubView {

    public HomeView() {
        super("", "web.home.title", HubPermissions.USE, new MenuItem(Section.HOME, 0, "home"));
    }

    @Override
    public Component create(ViewContext context) {
        return new Home((Visit) context);
    }
}
