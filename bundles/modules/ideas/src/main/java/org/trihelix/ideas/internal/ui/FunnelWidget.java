package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Permission;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.domain.State;
import org.trihelix.ui.Chart;
import org.trihelix.ui.ChartData;
import org.trihelix.ui.DashboardWidget;
import org.trihelix.ui.ViewContext;

/** How many ideas stand where. */
@org.osgi.service.component.annotations.Component(service = DashboardWidget.class)
public final class FunnelWidget implements DashboardWidget {

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
        Map<State, Long> counts = ideas.counts(context.caller(), null);
        var names = new ArrayList<String>();
        var values = new ArrayList<@Nullable Double>();
        counts.forEach((state, count) -> {
            names.add(context.text("ideas.state." + state));
            values.add(count.doubleValue());
        });
        String unit = context.text("ideas.widget.funnel.unit");
        return new Chart(
                context,
                new ChartData(
                        ChartData.Kind.BAR,
                        context.text("ideas.widget.funnel.title"),
                        summary(context, counts),
                        unit,
                        names,
                        List.of(new ChartData.Series(unit, values))));
    }

    private static String summary(ViewContext context, Map<State, Long> counts) {
        long all = counts.values().stream().mapToLong(n -> n).sum();
        long waiting = counts.getOrDefault(State.SUBMITTED, 0L) + counts.getOrDefault(State.SCREENING, 0L);
        return context.text("ideas.widget.funnel.summary", all, waiting);
    }
}
