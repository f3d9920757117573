package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.subject.Subject;
import org.trihelix.ui.GuideStep;
import org.trihelix.web.internal.shell.Visit;

/** One line on the way of an idea: how far it has come, what comes next, and one button that leads there. */
final class GuideBar extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Ways ways;
    private final transient GuideButtons buttons;
    private final Div said = new Div();
    private final Div go = new Div();
    private transient Way shown = Way.NONE;
    private boolean stands;
    private boolean looking;

    GuideBar(Visit visit, Following following) {
        this.visit = visit;
        ways = new Ways(visit, following);
        buttons = new GuideButtons(visit, following, ways);
        addClassName("hub-path");
        setAriaLabel(visit.text("web.guide.title"));
        said.addClassName("hub-path-said");
        said.getElement().setAttribute("aria-live", "polite");
        go.addClassName("hub-path-go");
        add(said, go, buttons.close(() -> setVisible(false)));
        show(ways.chosenWay());
        visit.watch();
        visit.whenFollowing(this::look);
        visit.whenActed(this::lookLater);
    }

    /** Once for all that one request has done. */
    private void lookLater() {
        if (!looking) {
            looking = true;
            getUI().ifPresentOrElse(ui -> ui.beforeClientResponse(this, context -> look()), () -> looking = false);
        }
    }

    private void look() {
        looking = false;
        Way way = ways.chosenWay();
        if (!way.equals(shown) || stands != stands(way)) {
            show(way);
        }
    }

    private void show(Way way) {
        shown = way;
        stands = stands(way);
        said.removeAll();
        go.removeAll();
        setVisible(!way.steps().isEmpty());
        if (!way.steps().isEmpty()) {
            GuideStep next = way.next();
            said.add(line(way, next), text(way, next));
            buttons(way, next).forEach(go::add);
            go.setVisible(go.getComponentCount() > 0);
            getElement().setAttribute("data-yours", next != null && next.waits());
        }
    }

    /** Whether the reader is where he takes the next step. */
    private boolean stands(Way way) {
        GuideStep next = way.next();
        return next != null && next.waits() && next.path() != null && visit.isAt(next.path());
    }

    private Component line(Way way, @Nullable GuideStep next) {
        var line = new Paragraph(new Span(visit.text("web.guide.title")));
        line.addClassName("hub-path-line");
        Subject followed = way.followed();
        if (followed != null) {
            line.add(new Anchor(followed.path(), followed.title()));
        }
        String at = next == null
                ? visit.text("web.guide.complete")
                : visit.text("web.guide.at", way.number(next), way.steps().size(), visit.text(next.titleKey()));
        line.add(new Span(at));
        return line;
    }

    private Component text(Way way, @Nullable GuideStep next) {
        String text = next == null ? visit.text("web.guide.completeText") : new GuideWords(visit::text).text(way, next);
        var said = new Paragraph(text);
        said.addClassName("hub-quiet");
        return said;
    }

    private List<Button> buttons(Way way, @Nullable GuideStep next) {
        if (next == null) {
            return buttons.end(way);
        }
        Button main = stands ? null : buttons.main(way, next);
        return main == null ? List.of() : List.of(main);
    }
}
