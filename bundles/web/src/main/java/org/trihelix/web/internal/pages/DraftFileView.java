package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.api.plugin.Plugins;
import org.trihelix.api.text.Texts;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** A file of a plug-in in the making, as a form or as text. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class DraftFileView extends PlainView {

    private final DraftServices services;
    private final Texts texts;

    @Activate
    public DraftFileView(
            @Reference PluginDrafts drafts,
            @Reference Plugins plugins,
            @Reference Regions regions,
            @Reference People people,
            @Reference Histories histories,
            @Reference Texts texts) {
        super("plugin-drafts/:id/:folder/:file", "web.draft.file", HubPermissions.PLUGINS, null);
        services = new DraftServices(drafts, plugins, regions, people, histories);
        this.texts = texts;
    }

    @Override
    public Component create(ViewContext context) {
        return new DraftFilePage(context, services, texts);
    }
}
