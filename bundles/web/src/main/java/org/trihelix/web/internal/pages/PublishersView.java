package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.api.plugin.Publishers;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** Whose plug-ins may be installed. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class PublishersView extends PlainView {

    private final Publishers publishers;
    private final PluginDrafts drafts;
    private final Regions regions;

    @Activate
    public PublishersView(
            @Reference Publishers publishers, @Reference PluginDrafts drafts, @Reference Regions regions) {
        super("publishers", "web.publishers.title", HubPermissions.PUBLISHERS, null);
        this.publishers = publishers;
        this.drafts = drafts;
        this.regions = regions;
    }

    @Override
    public Component create(ViewContext context) {
        return new PublishersPage(context, publishers, drafts, regions);
    }
}
