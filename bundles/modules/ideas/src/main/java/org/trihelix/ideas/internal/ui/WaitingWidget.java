package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.domain.State;
import org.trihelix.ui.DashboardWidget;
import org.trihelix.ui.Still;
import org.trihelix.ui.ViewContext;

/** Ideas that wait for the reader: his own to revise, others' to screen; and his own that were rejected not long ago. */
@org.osgi.service.component.annotations.Component(service = DashboardWidget.class)
public final class WaitingWidget implements DashboardWidget {

    private static final int ROWS = 5;
    private static final int REJECTED_ROWS = 3;
    private static final Duration NOT_LONG_AGO = Duration.ofDays(30);
    private static final IdeaQuery REJECTED =
            IdeaQuery.ALL.ofCaller().in(Set.of(State.REJECTED)).sorted(IdeaQuery.Sort.CHANGED);

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
        var say = new Say(context, regions);
        List<IdeaSummary> rejected = rejected(context);
        if (rejected.isEmpty()) {
            return Still.of(IdeaLinks.of(say, waiting, "ideas.widget.waiting.none", all));
        }
        var card = new Div();
        if (!waiting.items().isEmpty()) {
            card.add(IdeaLinks.of(say, waiting, "ideas.widget.waiting.none", all));
        }
        card.add(new H3(context.text("ideas.widget.rejected", rejected.size())), IdeaLinks.list(say, rejected));
        return Still.of(card);
    }

    private List<IdeaSummary> rejected(ViewContext context) {
        Instant since = context.clock().instant().minus(NOT_LONG_AGO);
        return ideas.find(context.caller(), REJECTED, PageRequest.first(REJECTED_ROWS)).items().stream()
                .filter(idea -> idea.stay().since().isAfter(since))
                .toList();
    }
}
