package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trihelix.api.AwayException;
import org.trihelix.ui.DashboardWidget;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.Still;
import org.trihelix.web.internal.shell.Faults;
import org.trihelix.web.internal.shell.Visit;

/** Cards that modules contribute; those that stay keep what they show when others come and go. */
final class Home extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final GuideCard guide;
    private final Div cards = new Div();
    private final transient Map<DashboardWidget, Component> shown = new HashMap<>();

    Home(Visit visit, Following following) {
        this.visit = visit;
        guide = new GuideCard(visit, following);
        addClassNames("th-page", "hub-home");
        cards.addClassName("hub-cards");
        add(Still.of(new H1(visit.text("web.home.greeting", visit.caller().name()))), guide, cards);
        update();
        visit.whenFollowing(this::update);
    }

    private void update() {
        guide.update();
        List<DashboardWidget> widgets = visit.hub().contributions().widgets().stream()
                .filter(widget -> visit.allowsSomewhere(widget.permission()))
                .filter(widget -> visit.hub().texts().has(visit.locale(), widget.titleKey()))
                .toList();
        shown.keySet().retainAll(widgets);
        cards.removeAll();
        widgets.forEach(widget -> cards.add(shown.computeIfAbsent(widget, this::card)));
        if (widgets.isEmpty()) {
            cards.add(
                    new EmptyState(visit, visit.text("web.home.empty.title"), visit.text("web.home.empty.text"), null));
        }
    }

    private Component card(DashboardWidget widget) {
        var card = new Section();
        card.addClassName("hub-card");
        card.getElement().setAttribute("data-widget", widget.id());
        var title = new H2(visit.text(widget.titleKey()));
        title.setId("widget-" + widget.id().replace('.', '-'));
        card.setAriaLabelledBy(title.getId().orElseThrow());
        Component content = content(widget);
        card.add(Still.of(title), content);
        return content instanceof Still ? Still.of(card) : card;
    }

    private Component content(DashboardWidget widget) {
        try {
            return widget.create(visit);
        } catch (AwayException e) {
            return new Paragraph(visit.text(e.message()));
        } catch (RuntimeException | LinkageError e) {
            return new Paragraph(visit.text("web.error.fault", Faults.number(e)));
        }
    }
}
