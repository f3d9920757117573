package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ui.DashboardWidget;
import org.trihelix.ui.Still;
import org.trihelix.ui.ViewContext;

/** The newest ideas. */
@org.osgi.service.component.annotations.Component(service = DashboardWidget.class)
public final class RecentWidget implements DashboardWidget {

    private static final int ROWS = 5;

    private final Ideas ideas;
    private final Regions regions;

    @Activate
    public RecentWidget(@Reference Ideas ideas, @Reference Regions regions) {
        this.ideas = ideas;
        this.regions = regions;
    }

    @Override
    public String id() {
        return "ideas.recent";
    }

    @Override
    public String titleKey() {
        return "ideas.widget.recent";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Permission permission() {
        return IdeasPermissions.READ;
    }

    @Override
    public Component create(ViewContext context) {
        var recent = ideas.find(context.caller(), IdeaQuery.ALL, PageRequest.first(ROWS));
        return Still.of(IdeaLinks.of(new Say(context, regions), recent, "ideas.list.empty", IdeaListView.PATH));
    }
}
