package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.api.subject.Subjects;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The page of one idea. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class IdeaDetailView implements ViewContribution {

    private final Ideas ideas;
    private final Regions regions;
    private final Subjects subjects;

    @Activate
    public IdeaDetailView(@Reference Ideas ideas, @Reference Regions regions, @Reference Subjects subjects) {
        this.ideas = ideas;
        this.regions = regions;
        this.subjects = subjects;
    }

    @Override
    public String path() {
        return "ideas/:id";
    }

    @Override
    public String titleKey() {
        return "ideas.detail.title";
    }

    @Override
    public Permission permission() {
        return IdeasPermissions.READ;
    }

    @Override
    public Component create(ViewContext context) {
        try {
            Idea idea = ideas.idea(context.caller(), context.parameter("id"));
            return new IdeaPage(context, ideas, subjects, new Say(context, regions), idea).component();
        } catch (NotFoundException e) {
            return Missing.page(context);
        }
    }
}
