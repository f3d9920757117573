package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private final GuideChoice choice;
    private final Div head;
    private @Nullable Button anew;

    GuideCard(Visit visit, Following following) {
        this.visit = visit;
        this.following = following;
        ways = new Ways(visit, following);
        buttons = new GuideButtons(visit, following, ways);
        choice = new GuideChoice(visit, chosen -> visit.attempt(() -> follow(chosen)));
        head = head();
        add(head);
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
        boolean away = following.away();
        List<Subject> subjects = away ? List.of() : ways.subjects();
        Way way = away ? Way.NONE : ways.among(subjects);
        setVisible(!way.steps().isEmpty());
        getChildren().skip(1).toList().forEach(this::remove);
        if (!way.steps().isEmpty()) {
            choice.show(subjects, way.followed());
            beginAnew(way);
            add(new GuideSteps(visit, way, buttons.of(way)));
        }
    }

    /** Stays, and with it the place of who chooses with the keyboard. */
    private Div head() {
        var title = new H2(visit.text("web.guide.title"));
        title.setId("hub-guide");
        var head = new Div(Still.of(title), choice, buttons.putAway(this::update));
        head.addClassName("hub-guide-head");
        return head;
    }

    private void beginAnew(Way way) {
        Button button = way.followed() == null || way.next() == null ? null : buttons.beginAnew();
        if (anew == null && button != null) {
            head.addComponentAtIndex(head.getComponentCount() - 1, button);
            anew = button;
        } else if (anew != null && button == null) {
            head.remove(anew);
            anew = null;
        }
    }

    private void follow(String chosen) {
        ways.subjects().stream()
                .map(Subject::ref)
                .filter(ref -> ref.toString().equals(chosen))
                .findFirst()
                .ifPresent(following::follow);
        update();
    }
}
