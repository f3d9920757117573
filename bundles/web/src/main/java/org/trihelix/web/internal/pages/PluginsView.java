package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.PluginChanges;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.api.plugin.PluginRemains;
import org.trihelix.api.plugin.Plugins;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;
import org.trihelix.web.internal.shell.Visit;

/** Where plug-ins are installed, upgraded and removed. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class PluginsView extends PlainView {

    private final PluginServices services;

    @Activate
    public PluginsView(
            @Reference Plugins plugins,
            @Reference PluginChanges changes,
            @Reference PluginRemains remains,
            @Reference PluginDrafts drafts,
            @Reference Regions regions) {
        super(
                "plugins",
                "web.plugins.title",
                HubPermissions.PLUGINS,
                new MenuItem(Section.ADMINISTRATION, 30, "plugins"));
        services = new PluginServices(plugins, changes, remains, drafts, regions);
    }

    @Override
    public Component create(ViewContext context) {
        return new PluginsPage((Visit) context, services);
    }
}
