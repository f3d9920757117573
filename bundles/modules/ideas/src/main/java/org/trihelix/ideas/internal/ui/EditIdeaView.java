package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.domain.Rule;
import org.trihelix.ideas.internal.fields.FieldSets;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The form of one's own draft, or of one's idea that waits for screening or is in revision. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class EditIdeaView implements ViewContribution {

    private final Ideas ideas;
    private final Regions regions;
    private final FieldSets sets;

    @Activate
    public EditIdeaView(@Reference Ideas ideas, @Reference Regions regions, @Reference FieldSets sets) {
        this.ideas = ideas;
        this.regions = regions;
        this.sets = sets;
    }

    static String path(String id) {
        return IdeaPage.path(id) + "/edit";
    }

    @Override
    public String path() {
        return path(":id");
    }

    @Override
    public String titleKey() {
        return "ideas.form.edit";
    }

    @Override
    public Permission permission() {
        return IdeasPermissions.SUBMIT;
    }

    @Override
    public Component create(ViewContext context) {
        try {
            Idea idea = ideas.idea(context.caller(), context.parameter("id"));
            return idea.can().edit()
                    ? new IdeaForm(context, ideas, sets, idea).page(new Say(context, regions))
                    : refused(context, idea);
        } catch (NotFoundException e) {
            return Missing.page(context);
        }
    }

    private static Component refused(ViewContext context, Idea idea) {
        boolean own = idea.author().equals(context.caller().id());
        Rule rule = own ? Rule.EDITABLE : Rule.BY_AUTHOR;
        return EmptyState.page(
                context,
                context.text("ideas.form.closed"),
                context.text(rule.refusal()),
                PageAction.of("ideas.form.toIdea", () -> context.navigate(IdeaPage.path(idea.id()))));
    }
}
