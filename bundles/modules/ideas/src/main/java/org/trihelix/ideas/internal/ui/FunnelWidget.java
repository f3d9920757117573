package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Permission;
import org.trihelix.ideas.Column;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.domain.State;
import org.trihelix.ui.ChartData;
import org.trihelix.ui.DashboardWidget;
import org.trihelix.ui.Picture;
import org.trihelix.ui.Still;
import org.trihelix.ui.ViewContext;

/** How many ideas stand where. */
@org.osgi.service.component.annotations.Component(service = DashboardWidget.class)
public final class FunnelWidget implements DashboardWidget {

    private static final List<State> STATES =
            Stream.of(State.values()).filter(State::isPublic).toList();
    private static final Set<State> WAITING = Set.of(State.SUBMITTED, State.SCREENING);

    private final Ideas ideas;

    @Activate
    public FunnelWidget(@Reference Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public String id() {
        return "ideas.funnel";
    }

    @Override
    public String titleKey() {
        return "ideas.widget.funnel";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Permission permission() {
        return IdeasPermissions.READ;
    }

    @Override
    public Component create(ViewContext context) {
        List<Column> columns = ideas.board(context.caller(), IdeaQuery.ALL, STATES, 0).stream()
                .filter(column -> column.state().isStage() || column.count() > 0)
                .toList();
        var names = new ArrayList<String>();
        var values = new ArrayList<@Nullable Double>();
        for (Column column : columns) {
            names.add(context.text("ideas.state." + column.state()));
            values.add((double) column.count());
        }
        String unit = context.text("ideas.widget.funnel.unit");
        var chart = Picture.onCard(
                context,
                new ChartData(
                        ChartData.Kind.BAR,
                        context.text("ideas.widget.funnel.title"),
                        summary(context, columns),
                        unit,
                        names,
                        List.of(new ChartData.Series(unit, values))));
        return new Div(chart, Still.of(links(context, columns)));
    }

    private static Component links(ViewContext context, List<Column> columns) {
        var links = new Div(new Anchor(IdeaBoardView.PATH, context.text("ideas.widget.board")));
        links.addClassName("th-facts");
        long overdue = columns.stream().mapToLong(Column::overdue).sum();
        if (overdue > 0) {
            links.add(new Anchor("ideas?overdue=true&sort=standing", context.text("ideas.widget.overdue", overdue)));
        }
        return links;
    }

    private static String summary(ViewContext context, List<Column> columns) {
        long all = columns.stream().mapToLong(Column::count).sum();
        long waiting = columns.stream()
                .filter(column -> WAITING.contains(column.state()))
                .mapToLong(Column::count)
                .sum();
        return context.text("ideas.widget.funnel.summary", all, waiting);
    }
}
