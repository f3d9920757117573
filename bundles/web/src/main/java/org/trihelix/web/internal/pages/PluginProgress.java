package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trihelix.api.plugin.PluginChanges.Action;
import org.trihelix.api.plugin.PluginChanges.Change;
import org.trihelix.api.plugin.PluginChanges.Step;
import org.trihelix.ui.Dates;
import org.trihelix.ui.ViewContext;

/** How far a change is, step by step, and who began it. */
final class PluginProgress extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient Change of;
    private final OrderedList list = new OrderedList();
    private final Map<Step, ListItem> items = new EnumMap<>(Step.class);
    private final Div now = new Div();
    private final Button stop = new Button();

    PluginProgress(ViewContext context, Change change, Runnable cancel) {
        this.context = context;
        of = change;
        addClassName("hub-panel");
        var title =
                new H2(context.text("web.plugins.change." + change.action().name(), change.title(), change.version()));
        title.setId("plugin-change");
        setAriaLabelledBy("plugin-change");
        var since = new Div(
                new Span(context.text("web.plugins.change.by", change.by()) + " "),
                new Dates(context).moment(change.since()));
        since.addClassName("hub-quiet");
        now.addClassName("hub-unseen");
        now.getElement().setAttribute("aria-live", "polite");
        stop.setText(context.text("web.plugins.change.cancel"));
        stop.addClickListener(click -> cancel.run());
        add(title, since, list, now, stop);
        update(change);
    }

    /** Whether it is this change, however far. */
    boolean isOf(Change change) {
        return change.name().equals(of.name()) && change.since().equals(of.since());
    }

    void update(Change change) {
        for (Step step : steps(change)) {
            ListItem item = items.computeIfAbsent(step, missing -> added());
            show(item, change, step);
        }
        now.setText(words(change, change.step()) + " …");
        stop.setVisible(change.cancellable());
    }

    private ListItem added() {
        var item = new ListItem();
        list.add(item);
        return item;
    }

    private String words(Change change, Step step) {
        boolean first = step == Step.RETURNING && change.action() == Action.INSTALL;
        return context.text("web.plugins.step." + step.name() + (first ? ".INSTALL" : ""));
    }

    /** Those through which such a change goes. */
    static List<Step> steps(Change change) {
        Set<Step> steps = EnumSet.allOf(Step.class);
        if (change.action() == Action.REMOVE) {
            steps.retainAll(EnumSet.of(Step.CHECKING, Step.LEAVING));
        } else if (change.action() == Action.INSTALL) {
            steps.remove(Step.LEAVING);
        }
        steps.remove(Step.RETURNING);
        if (change.step() == Step.RETURNING) {
            steps.add(Step.RETURNING);
        }
        return new ArrayList<>(steps);
    }

    private void show(ListItem item, Change change, Step step) {
        boolean current = step == change.step();
        boolean taken = change.step() != Step.RETURNING && step.compareTo(change.step()) < 0;
        item.setText(words(change, step) + (taken ? " ✓" : ""));
        item.setClassName("hub-quiet", !current);
        item.getStyle().setFontWeight(current ? "600" : "400");
        if (current) {
            item.getElement().setAttribute("aria-current", "step");
        } else {
            item.getElement().removeAttribute("aria-current");
        }
    }
}
