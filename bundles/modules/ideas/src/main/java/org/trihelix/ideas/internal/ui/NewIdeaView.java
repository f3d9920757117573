package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The form of a new idea. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class NewIdeaView implements ViewContribution {

    private final Ideas ideas;
    private final Regions regions;

    @Activate
    public NewIdeaView(@Reference Ideas ideas, @Reference Regions regions) {
        this.ideas = ideas;
        this.regions = regions;
    }

    @Override
    public String path() {
        return "ideas/new";
    }

    @Override
    public String titleKey() {
        return "ideas.new";
    }

    @Override
    public Permission permission() {
        return IdeasPermissions.SUBMIT;
    }

    @Override
    public Component create(ViewContext context) {
        return new IdeaForm(context, ideas, null).page(new Say(context, regions));
    }
}
