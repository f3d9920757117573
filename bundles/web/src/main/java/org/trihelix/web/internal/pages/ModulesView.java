package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.module.Modules;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;
import org.trihelix.web.internal.shell.Visit;

/** The modules installed, running or not. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class ModulesView extends PlainView {

    private final Modules modules;

    @Activate
    public ModulesView(@Reference Modules modules) {
        super(
                "modules",
                "web.modules.title",
                HubPermissions.MODULES,
                new MenuItem(Section.ADMINISTRATION, 20, "modules"));
        this.modules = modules;
    }

    @Override
    public Component create(ViewContext context) {
        return new ModuleList((Visit) context, modules);
    }
}
