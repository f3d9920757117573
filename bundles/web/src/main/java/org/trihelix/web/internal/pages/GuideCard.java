package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.subject.Subject;
import org.trihelix.ui.Guide;
import org.trihelix.ui.GuideStep;
import org.trihelix.web.internal.shell.Faults;
import org.trihelix.web.internal.shell.Visit;

/** Leads along the whole way of one idea: what is done, what comes next and whose step that is. */
final class GuideCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Following following;

    GuideCard(Visit visit, Following following) {
        this.visit = visit;
        this.following = following;
        addClassName("hub-guide");
        getElement().setAttribute("aria-labelledby", "hub-guide");
    }

    /** Looks anew at what is done, by the modules that are here now. */
    void update() {
        removeAll();
        List<Guide> guides = following.away()
                ? List.of()
                : visit.hub().contributions().guides().stream()
                        .filter(guide -> visit.allowsSomewhere(guide.permission()))
                        .toList();
        List<Subject> subjects = all(guides, guide -> guide.followed(visit.caller(), visit.locale()));
        Subject followed = followed(subjects);
        List<GuideStep> steps =
                all(guides, guide -> guide.steps(visit.caller(), followed == null ? null : followed.ref())).stream()
                        .filter(step -> visit.hub().texts().has(visit.locale(), step.titleKey()))
                        .toList();
        setVisible(!steps.isEmpty());
        if (!steps.isEmpty()) {
            add(head(subjects, followed), new GuideSteps(visit, steps));
        }
    }

    /** A module that fails loses its steps, not the page. */
    private <T> List<T> all(List<Guide> guides, Function<Guide, List<T>> part) {
        return guides.stream().flatMap(guide -> safely(guide, part).stream()).toList();
    }

    private static <T> List<T> safely(Guide guide, Function<Guide, List<T>> part) {
        try {
            return part.apply(guide);
        } catch (RuntimeException | LinkageError e) {
            Faults.number(e);
            return List.of();
        }
    }

    private @Nullable Subject followed(List<Subject> subjects) {
        String chosen = subjects.size() < 2 ? null : following.followed();
        return subjects.stream()
                .filter(subject -> subject.ref().toString().equals(chosen))
                .findFirst()
                .or(() -> subjects.stream().findFirst())
                .orElse(null);
    }

    private Component head(List<Subject> subjects, @Nullable Subject followed) {
        var title = new H2(visit.text("web.guide.title"));
        title.setId("hub-guide");
        var head = new Div(title);
        head.addClassName("hub-guide-head");
        if (followed != null) {
            head.add(choice(subjects, followed));
        }
        var away = new Button(visit.text("web.guide.away"), click -> visit.attempt(this::putAway));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        head.add(away);
        return head;
    }

    private Select<Subject> choice(List<Subject> subjects, Subject followed) {
        var choice = new Select<Subject>();
        choice.setAriaLabel(visit.text("web.guide.follows"));
        choice.setItemLabelGenerator(Subject::title);
        choice.setItems(subjects);
        choice.setValue(followed);
        choice.addValueChangeListener(change -> visit.attempt(() -> {
            following.follow(change.getValue().ref().toString());
            update();
        }));
        return choice;
    }

    private void putAway() {
        following.putAway(true);
        update();
        visit.done(visit.text("web.guide.gone"));
    }
}
