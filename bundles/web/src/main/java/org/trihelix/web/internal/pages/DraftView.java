package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.PluginChanges;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.api.plugin.Plugins;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;
import org.trihelix.web.internal.shell.Visit;

/** A plug-in in the making. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class DraftView extends PlainView {

    private final DraftServices services;
    private final PluginChanges changes;

    @Activate
    public DraftView(
            @Reference PluginDrafts drafts,
            @Reference Plugins plugins,
            @Reference PluginChanges changes,
            @Reference Regions regions,
            @Reference People people,
            @Reference Histories histories) {
        super("plugin-drafts/:id", "web.draft.title", HubPermissions.PLUGINS, null);
        this.changes = changes;
        services = new DraftServices(drafts, plugins, regions, people, histories);
    }

    @Override
    public Component create(ViewContext context) {
        return new DraftPage((Visit) context, services, changes).content();
    }
}
