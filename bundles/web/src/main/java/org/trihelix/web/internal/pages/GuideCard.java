package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.trihelix.api.subject.Subject;
import org.trihelix.ui.Still;
import org.trihelix.web.internal.shell.Visit;

/** Leads along the whole way of one idea: what is done, what comes next and whose step that is. */
final class GuideCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Following following;
    private final transient Ways ways;
    private final transient GuideButtons buttons;

    GuideCard(Visit visit, Following following) {
        this.visit = visit;
        this.following = following;
        ways = new Ways(visit, following);
        buttons = new GuideButtons(visit, following, ways);
        String wanted = visit.query(GuideButtons.FOLLOW);
        if (wanted != null) {
            following.follow(wanted);
            visit.query(Map.of(GuideButtons.FOLLOW, ""));
        }
        if (visit.demonstrated()) {
            visit.watch();
        }
        addClassName("hub-guide");
        getElement().setAttribute("aria-labelledby", "hub-guide");
    }

    /** Looks anew at what is done, by the modules that are here now. */
    void update() {
        removeAll();
        boolean away = following.away();
        List<Subject> subjects = away ? List.of() : ways.subjects();
        Way way = away ? Way.NONE : ways.among(subjects);
        setVisible(!way.steps().isEmpty());
        if (!way.steps().isEmpty()) {
            add(head(subjects, way), new GuideSteps(visit, way, buttons.of(way)));
        }
    }

    private Component head(List<Subject> subjects, Way way) {
        var title = new H2(visit.text("web.guide.title"));
        title.setId("hub-guide");
        var head = new Div(Still.of(title));
        head.addClassName("hub-guide-head");
        if (!subjects.isEmpty()) {
            head.add(new GuideChoice(visit, subjects, way.followed(), chosen -> visit.attempt(() -> follow(chosen))));
        }
        Button anew = way.followed() == null || way.next() == null ? null : buttons.beginAnew();
        if (anew != null) {
            head.add(anew);
        }
        head.add(buttons.putAway(this::update));
        return head;
    }

    private void follow(String chosen) {
        ways.subjects().stream()
                .map(Subject::ref)
                .filter(ref -> ref.toString().equals(chosen))
                .findFirst()
                .ifPresent(following::follow);
        update();
        getElement().executeJs("this.querySelector('select').focus()"); // it is a new one
    }
}
