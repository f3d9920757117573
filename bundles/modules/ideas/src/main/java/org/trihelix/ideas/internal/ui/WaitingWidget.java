package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ui.DashboardWidget;
import org.trihelix.ui.ViewContext;

/** Ideas that wait for the reader: his own to revise, others' to screen. */
@org.osgi.service.component.annotations.Component(service = DashboardWidget.class)
public final class WaitingWidget implements DashboardWidget {

    private static final int ROWS = 5;

    private final Ideas ideas;
    private final Regions regions;

    @Activate
    public WaitingWidget(@Reference Ideas ideas, @Reference Regions regions) {
        this.ideas = ideas;
        this.regions = regions;
    }

    @Override
    public String id() {
        return "ideas.waiting";
    }

    @Override
    public String titleKey() {
        return "ideas.widget.waiting";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Permission permission() {
        return IdeasPermissions.SUBMIT;
    }

    @Override
    public Component create(ViewContext context) {
        var waiting = ideas.waiting(context.caller(), PageRequest.first(ROWS));
        boolean screens = context.allowsSomewhere(IdeasPermissions.SCREEN);
        String all = screens ? IdeaBoardView.PATH : "ideas?state=REVISION&author=me";
        return IdeaLinks.of(new Say(context, regions), waiting, "ideas.widget.waiting.none", all);
    }
}
