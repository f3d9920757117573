package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Permission;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;
import org.trihelix.web.internal.shell.Visit;

/** The page of cards at {@code /app/}. */
@org.osgi.service.component.annotations.Component
public final class HomeView implements ViewContribution {

    @Override
    public String path() {
        return "";
    }

    @Override
    public String titleKey() {
        return "web.home.title";
    }

    @Override
    public Permission permission() {
        return HubPermissions.USE;
    }

    @Override
    public @Nullable MenuItem menu() {
        return new MenuItem(Section.HOME, 0, "home");
    }

    @Override
    public Component create(ViewContext context) {
        return new Home((Visit) context);
    }
}
