package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.people.Preferences;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;
import org.trihelix.web.internal.shell.Visit;

/** The page of cards at {@code /app/}. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class HomeView extends PlainView {

    private final Preferences preferences;

    @Activate
    public HomeView(@Reference Preferences preferences) {
        super("", "web.home.title", HubPermissions.USE, new MenuItem(Section.HOME, 0, "home"));
        this.preferences = preferences;
    }

    @Override
    public Component create(ViewContext context) {
        return new Home((Visit) context, new Following(preferences, context.caller()));
    }
}
