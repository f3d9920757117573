package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** Changes what a plug-in in the making says of itself. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class DraftEditView extends PlainView {

    private final PluginDrafts drafts;

    @Activate
    public DraftEditView(@Reference PluginDrafts drafts) {
        super("plugin-drafts/:id/edit", "web.drafts.describe", HubPermissions.PLUGINS, null);
        this.drafts = drafts;
    }

    @Override
    public Component create(ViewContext context) {
        return new DraftForm(context, drafts, drafts.draft(context.caller(), context.parameter("id"))).page();
    }
}
