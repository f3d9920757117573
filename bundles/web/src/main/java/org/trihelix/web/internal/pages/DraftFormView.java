package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** Begins a plug-in of data. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class DraftFormView extends PlainView {

    private final PluginDrafts drafts;

    @Activate
    public DraftFormView(@Reference PluginDrafts drafts) {
        super("plugin-drafts/new", "web.drafts.create", HubPermissions.PLUGINS, null);
        this.drafts = drafts;
    }

    @Override
    public Component create(ViewContext context) {
        drafts.list(context.caller()); // whoever may not is told so before he writes
        return new DraftForm(context, drafts, null).page();
    }
}
